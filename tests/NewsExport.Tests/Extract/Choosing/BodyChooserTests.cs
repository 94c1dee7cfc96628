using NewsExport.Extract;
using NewsExport.Tests.Extract.Cleaning;

namespace NewsExport.Tests.Extract.Choosing;

public sealed class BodyChooserTests
{
    private const string Timetable =
        "<p>1st boat: six, from the old quay</p><p>2nd boat: seven, from the light</p><p>3rd boat: nine, from the old quay</p><p>4th boat: noon, if there is no fog</p><p>5th boat: four, from the light</p><p>6th boat: five, from the old quay</p><p>7th boat: half past six, for the bread</p><p>Last boat: dusk, whenever that is</p>";

    [Fact]
    public void Prefers_an_article_of_short_lines_to_the_column_beside_it()
    {
        var text = ExtractedPage.TextOf(
            $"<div class='page'><div class='entry-content'><h2>Winter</h2>{Timetable}</div><aside class='column'>{ExtractedPage.Prose}</aside></div>"
        );

        Assert.Contains("from the old quay", text, StringComparison.Ordinal);
        Assert.DoesNotContain("harbour office", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Finds_a_body_that_nothing_names() =>
        Assert.Contains(
            "harbour office",
            ExtractedPage.TextOf($"<div><a href='/a'>Town</a> <a href='/b'>Sea</a></div><div><div>{ExtractedPage.Prose}</div></div>"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Joins_a_body_that_the_page_cuts_in_pieces()
    {
        var text = ExtractedPage.TextOf(
            $"<main><div class='article-body'>{ExtractedPage.Prose}</div><div class='advert'>Tar</div><div class='article-body'>{ExtractedPage.Prose.Replace("the", "that", StringComparison.Ordinal)}</div></main>"
        );

        Assert.Contains("The harbour office", text, StringComparison.Ordinal);
        Assert.Contains("that first boats", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_the_short_lines_around_the_only_long_paragraph()
    {
        var text = ExtractedPage.TextOf(
            "<article><p>The lamp is lit at four in the winter.</p><p>Whoever forgets it pays for the oil of the whole week, and for the wick as well, in coins.</p><p>Nobody has forgotten it yet.</p></article>"
        );

        Assert.StartsWith("The lamp is lit", text, StringComparison.Ordinal);
        Assert.EndsWith("forgotten it yet.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_all_steps_of_instructions_that_stand_in_boxes_of_their_own()
    {
        static string Step(string words) => $"<div class='step'><div class='box'><div class='words'>{words}</div></div></div>";
        var page =
            "<div class='left'>"
            + Step(
                "<p>A net that dries in the sun is lost in a year, so the skippers of this harbour hang theirs in the shade of the old boat shed, knots up, for as long as the wind stays in the north.</p>"
            )
            + Step("<ul><li>Net</li><li>Basin</li><li>Rope</li><li>Corks</li><li>Hooks</li><li>Shade</li><li>Wind</li></ul>")
            + Step("<p>Step 1</p><p>Rinse it in the morning, when the water in the basin is still as clear as it gets.</p>")
            + Step("<p>Step 2</p><p>Shake it well.</p>")
            + Step("<p>Step 3</p><p>Hang it by the corks. Whoever hangs it by the lead has a heap on the floor by noon.</p>")
            + "</div><div class='right'><a href='/a'>How to mend a net</a></div>";
        var text = ExtractedPage.TextOf(page);

        Assert.StartsWith("A net that dries", text, StringComparison.Ordinal);
        Assert.Contains("Shake it well.", text, StringComparison.Ordinal);
        Assert.Contains("Hang it by the corks. Whoever", text, StringComparison.Ordinal);
        Assert.DoesNotContain("mend a net", text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Shake it well.",
            ExtractedPage.TextOf(page, new ExtractOptions { Disabled = new HashSet<string>(StringComparer.Ordinal) { "repeated-pieces" } }),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("named-region")]
    [InlineData("dense-region")]
    [InlineData("paragraph-cluster")]
    public void Finds_the_article_without_one_of_its_finders(string finder) =>
        Assert.Contains(
            "harbour office",
            ExtractedPage.TextOf(
                $"<div class='entry-content'>{ExtractedPage.Prose}</div>",
                new ExtractOptions { Disabled = new HashSet<string>(StringComparer.Ordinal) { finder } }
            ),
            StringComparison.Ordinal
        );
}
