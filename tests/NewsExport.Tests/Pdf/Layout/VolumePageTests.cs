using NewsExport.Pdf.Fonts;
using NewsExport.Pdf.Layout;
using NewsExport.Pdf.Layout.Volumes;
using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;
using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Pdf.Layout;

/// <summary>The pages of a volume that belong to no article.</summary>
public sealed class VolumePageTests
{
    private static readonly FontLibrary Fonts = new();

    [Fact]
    public void Leaves_no_row_about_the_collection_alone_on_its_last_page()
    {
        using var shaper = new TextShaper(Fonts);
        for (var entries = 1; entries < 30; entries++)
        {
            var pages = new AboutPages(Facts(shaper, entries), new StructureElement(StructureType.Part, null)).Lay().ToList();
            var filled = pages[^1].Filled / GeometryLead(shaper);
            Assert.True(pages.Count == 1 || filled >= 4, $"{entries} articles: the last page holds {filled:0.0} lines");
        }
    }

    [Fact]
    public void Names_on_the_title_page_where_it_is_said_what_was_kept()
    {
        using var shaper = new TextShaper(Fonts);
        var facts = Facts(shaper, 5);
        (facts.AboutPage, facts.FrontPages) = (20, 2);
        var page = new TitlePage(facts, new StructureElement(StructureType.Part, null)).Lay();
        var late = page
            .Content.SelectMany(placed => placed.Fragment.Inks)
            .OfType<LateInk>()
            .Select(ink => ink.Text(new LateFacts(1, 22, _ => null)).Text);
        Assert.Contains("What was kept, what was not, and how to check it: page 22.", late);
    }

    [Theory]
    [InlineData(0, "Sources, digests, and how to verify each copy.")]
    [InlineData(2, "Sources, digests, and how to verify each copy. Not kept: 2")]
    public void Says_in_the_contents_what_the_pages_about_the_collection_hold(int lost, string said)
    {
        using var shaper = new TextShaper(Fonts);
        var facts = Facts(shaper, 2, lost);
        var pages = new ContentsPages(facts, new StructureElement(StructureType.Part, null)).Lay();
        var words = pages
            .SelectMany(page => page.Content)
            .SelectMany(placed => placed.Fragment.Inks)
            .OfType<TextInk>()
            .Select(LaidOut.Words);
        Assert.EndsWith(LaidOut.Squeezed(said), LaidOut.Squeezed(string.Concat(words)), StringComparison.Ordinal);
    }

    private static double GeometryLead(TextShaper shaper) => Facts(shaper, 0).Sheet.U;

    private static VolumeFacts Facts(TextShaper shaper, int count, int lost = 0)
    {
        var sheet = StyleSheets.For(PageSize.A4, null, "en", TextDirection.LeftToRight, Palette.Ink);
        var matter = FrontMatter.Of(With([P("Words.")]));
        List<VolumeEntry> entries = [];
        for (var i = 0; i < count; i++)
        {
            var digest = string.Concat(Enumerable.Repeat("0123456789abcdef", 4));
            var url = new Uri($"https://tides.example/{i}");
            entries.Add(new VolumeEntry(matter, $"{i}-top", i + 1, digest, Palette.Ink, url, DateTimeOffset.UnixEpoch));
        }

        return new VolumeFacts("Tides", "NewsExport 1", new Typesetter(shaper, sheet, new MissingGlyphs()), Labels.For("en"), entries)
        {
            NotKept = [.. Enumerable.Range(0, lost).Select(i => ($"https://tides.example/lost/{i}", "404, not found"))],
        };
    }
}
