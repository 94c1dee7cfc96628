using NewsExport.Store.Spooling;
using NewsExport.Tests.Pipeline;

namespace NewsExport.Tests.Store;

public sealed class ArticleSpoolTests
{
    [Fact]
    public async Task Gives_articles_back_whole_and_in_order_as_often_as_asked()
    {
        var token = TestContext.Current.CancellationToken;
        using var spool = new ArticleSpool();
        var first = AnArticle("first");
        await spool.AddAsync(first, token);
        await spool.AddAsync(AnArticle("second"), token);

        for (var time = 0; time < 2; time++)
        {
            var articles = await spool.ReadAsync(token).ToListAsync(token);

            Assert.Equal(["first", "second"], articles.Select(article => article.Metadata.Title!.Value));
            Assert.Equal(first.Capture.Body.ToArray(), articles[0].Capture.Body.ToArray());
            Assert.Equal([1, 2, 3], articles[0].Images["map"].Bytes!.Value.ToArray());
            Assert.Null(articles[0].Images["gone"].Bytes);
        }
    }

    private static Article AnArticle(string title) =>
        new()
        {
            Metadata = new ArticleMetadata { Title = new Evidence<string>(title, "dom", 1) },
            Body = [],
            Capture = PagesInMemory.Capture(new ArticleSource(title, ArticleSourceKind.File), $"<p>{title}"),
            Images = new Dictionary<string, PreparedImage>
            {
                ["map"] = new() { Bytes = new byte[] { 1, 2, 3 }, Sha256 = "map-digest" },
                ["gone"] = new() { Failure = "404" },
            },
        };
}
