using NewsExport.Pdf.Layout;
using NewsExport.Pdf.Styling;
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

    [Theory]
    [InlineData("kept kept", "NewsExport 1, from one page. Pictures: 2. None is missing.")]
    [InlineData("kept lost", "NewsExport 1, from one page. Pictures: 1. Missing: 1.")]
    [InlineData("kept cut", "NewsExport 1, from one page. Pictures: 2.")]
    [InlineData("kept unasked", "NewsExport 1, from one page. Pictures: 1.")]
    [InlineData("unasked", "NewsExport 1, from one page.")]
    [InlineData("", "NewsExport 1, from one page.")]
    public void Says_how_many_pictures_were_kept_and_that_none_is_missing_only_where_that_is_known(string fates, string said)
    {
        var names = fates.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var pictures = names
            .Select((fate, i) => (Key: $"https://pictures.example/{i}", Fate: fate))
            .Where(it => it.Fate != "unasked")
            .ToDictionary(
                it => it.Key,
                it =>
                    it.Fate == "lost"
                        ? new PreparedImage { Failure = "404, not found" }
                        : new PreparedImage
                        {
                            Bytes = new byte[1],
                            Width = 1,
                            Height = 1,
                            Note = it.Fate == "cut" ? "cut off" : null,
                        }
            );
        var account = new PictureAccount(pictures);
        for (var i = 0; i < names.Length; i++)
        {
            account.Find(new ArticleImage($"https://pictures.example/{i}"));
            account.Find(new ArticleImage($"https://pictures.example/{i}"));
        }

        var article = With([P("Words.")]);
        var facts = ColophonWriter.Write(article, FrontMatter.Of(article), Labels.For("en"), account, "NewsExport 1").Facts;
        Assert.Equal(said, facts[^1].Value);
    }

    private static IReadOnlyList<ColophonFact> Facts(Article article) =>
        ColophonWriter.Write(article, FrontMatter.Of(article), Labels.For("en"), new PictureAccount(article.Images), "NewsExport").Facts;
}
