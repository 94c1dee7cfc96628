using NewsExport.Pipeline;
using NewsExport.Pipeline.Publishing;
using NewsExport.Testing.Files;

namespace NewsExport.Tests.Pipeline;

public sealed class OutputPlanTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("out", "out", null)]
    [InlineData("story.txt", "", "story.txt")]
    [InlineData("out/story.TXT", "out", "story.TXT")]
    [InlineData("v1.txt/", "v1.txt/", null)]
    [InlineData("story.pdf", "story.pdf", null)]
    public void Tells_a_file_from_a_folder(string output, string expectedFolder, string? expectedFile)
    {
        var plan = OutputPlan.TryMake(OneText with { Output = output }, 1, out var problem);

        Assert.Equal("", problem);
        Assert.Equal((expectedFolder, expectedFile), (plan!.Folder, plan.FileName));
    }

    [Fact]
    public void A_folder_that_exists_is_one_whatever_its_name()
    {
        Directory.CreateDirectory(folder.At("odd.txt"));

        Assert.Null(OutputPlan.TryMake(OneText with { Output = folder.At("odd.txt") }, 1, out _)!.FileName);
    }

    [Theory]
    [InlineData("-", 2)]
    [InlineData("story.txt", 2)]
    [InlineData("", 1)]
    public void Refuses_one_place_for_several_documents(string output, int sources)
    {
        Assert.Null(OutputPlan.TryMake(OneText with { Output = output }, sources, out var problem));
        Assert.Contains("--output", problem);
    }

    [Fact]
    public void A_bundle_is_one_document() =>
        Assert.Equal("story.txt", OutputPlan.TryMake(OneText with { Output = "story.txt", BundleTitle = "All" }, 5, out _)!.FileName);

    [Fact]
    public void A_file_is_no_folder()
    {
        var file = folder.Write("taken", "");

        Assert.Null(OutputPlan.TryMake(OneText with { Output = file }, 1, out var problem));
        Assert.Contains("is a file", problem);
    }

    public void Dispose() => folder.Dispose();

    private static ArchiveOptions OneText { get; } = new() { Formats = [OutputFormat.Text] };
}
