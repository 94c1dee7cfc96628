using NewsExport.Pdf.Layout;
using static NewsExport.Testing.Articles.SampleArticles;

namespace NewsExport.Tests.Pdf.Layout;

public sealed class ColophonTests
{
    [Fact]
    public void Says_that_a_title_is_guessed_where_the_page_has_none()
    {
        var titled = With([P("Words.")]);
        var untitled = titled with { Metadata = titled.Metadata with { Title = null } };
        var labels = Labels.For("en");

        Assert.Contains(new ColophonFact(labels.Title, labels.TitleGuessed!), Facts(untitled));
        Assert.DoesNotContain(Facts(titled), fact => fact.Value == labels.TitleGuessed);
    }

    private static IReadOnlyList<ColophonFact> Facts(Article article) =>
        ColophonWriter.Write(article, FrontMatter.Of(article), Labels.For("en"), "NewsExport").Facts;
}
