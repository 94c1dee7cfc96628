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
