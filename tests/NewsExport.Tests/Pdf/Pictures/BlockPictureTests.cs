using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Pdf.Pictures;

public sealed class BlockPictureTests
{
    public static TheoryData<string> Names => [.. BlockArticles.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Looks_as_it_did(string name) => PagePictures.ShouldBeExpected(name, await DrawAsync(name));

    [Fact]
    public async Task A_volume_looks_as_it_did() =>
        PagePictures.ShouldBeExpected(
            "volume",
            await PagePictures.DrawAsync(new Volume { Title = "Reading by the harbour" }, BlockArticles.All["list"](), Persian(), Chinese())
        );

    /// <summary>Proof that the comparison would notice: the same blocks, a figure elsewhere.</summary>
    [Fact]
    public async Task A_figure_that_moved_is_noticed() =>
        Assert.False(PictureDifference.Between(await DrawAsync("figure"), await DrawAsync("moved-figure")).IsTolerable);

    [Fact]
    public async Task No_block_can_pass_for_another()
    {
        List<(string Name, GreyPicture Picture)> drawn = [];
        foreach (var name in BlockArticles.All.Keys)
        {
            drawn.Add((name, await DrawAsync(name)));
        }

        Assert.All(
            drawn.Zip(drawn.Skip(1)),
            pair =>
                Assert.False(
                    PictureDifference.Between(pair.First.Picture, pair.Second.Picture).IsTolerable,
                    $"{pair.First.Name} passes for {pair.Second.Name}"
                )
        );
    }

    /// <summary>All text one pixel (1.4 points) lower: less than a line, more than the tolerance.</summary>
    [Fact]
    public async Task A_page_that_slipped_by_a_pixel_is_noticed()
    {
        var page = await DrawAsync("paragraph-and-heading");
        var slipped = page with { Pixels = [.. page.Pixels[^page.Width..], .. page.Pixels[..^page.Width]] };

        Assert.False(PictureDifference.Between(page, slipped).IsTolerable);
    }

    private static Task<GreyPicture> DrawAsync(string name) => PagePictures.DrawAsync(BlockArticles.All[name]());
}
