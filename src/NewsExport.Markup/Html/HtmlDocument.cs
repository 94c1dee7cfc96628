using NewsExport.Markup.Xhtml;

namespace NewsExport.Markup.Html;

/// <summary>Writes the page around articles: head, masthead, colophon, and for a volume title, contents and what was not kept.</summary>
internal sealed class HtmlDocument(MarkupWriter writer, Volume volume, RenderOptions options)
{
    private readonly HtmlDialect dialect = new(options);
    private Article? first;
    private int count;

    private bool IsVolume => volume.Title is not null;

    /// <summary>Writes the head of the document before its first article.</summary>
    public void Begin(Article article)
    {
        if (first is not null)
        {
            return;
        }

        first = article;
        HtmlHead.Write(writer, volume.Title ?? FrontMatter.Of(article).Title, article, IsVolume, options);
        writer.Open("body").With("class", IsVolume ? "volume" : null).Line();
        if (IsVolume)
        {
            writer.Open("header").With("class", "volume-title page").Open("h1").Text(volume.Title).Close().Close().Line();
            WriteContents();
        }
    }

    public async Task<IEnumerable<Diagnostic>> WriteAsync(Article article, Func<ValueTask> written)
    {
        var number = ++count;
        var id = IdOf(number);
        var front = FrontMatter.Of(article);
        var survey = BodySurvey.Of(article.Body, IsVolume ? $"a{number}-" : "", int.MaxValue);
        var scope = new MarkupScope(writer, article, survey, dialect);
        var accent = Accent.For(article);
        writer
            .Open("div")
            .With("class", "page")
            .With("id", IsVolume ? id : null)
            .Tongue(false, IsVolume ? article.Metadata.Language?.Value : null, IsVolume ? article.Metadata.Direction : null)
            .With("style", $"--light:{accent.Light};--dark:{accent.Dark}")
            .Line();
        new HtmlMasthead(writer, front, article).Write(isChapter: IsVolume);
        // One main element a document (HTML, 4.4.16); a chapter is none.
        writer.Open(IsVolume ? "div" : "main").With("class", "main").Open("article").Line();
        await new ArticleMarkup(scope).WritePartAsync(0, written).ConfigureAwait(false);
        writer.Close().Close().Line();
        WriteFoot(article, scope.Labels);
        writer.Close().Line();
        return scope.Diagnostics;
    }

    /// <summary>Writes what follows the last article.</summary>
    public void End()
    {
        if (first is null)
        {
            HtmlHead.Write(writer, volume.Title ?? "", null, IsVolume, options);
            writer.Open("body");
        }

        if (IsVolume)
        {
            WriteNotKept();
        }

        writer.Close().Line().Close().Line();
    }

    private static string IdOf(int number) => $"article-{number}";

    private void WriteFoot(Article article, Labels labels)
    {
        if (article.IsTeaser)
        {
            writer.Open("p").With("class", "teaser").With("role", "note").Text(labels.Teaser ?? "[…]").Close().Line();
        }

        writer.Open("footer").With("class", "colophon").Open("div").With("class", "margin");
        writer.Open("p").With("class", "label").Text(labels.ThisCopy).Close();
        writer.WriteFingerprint(article.Capture.Sha256, "fingerprint");
        writer.Close();
        writer.WriteColophon(article, options);
        writer.Close().Line();
    }

    private void WriteContents()
    {
        if (volume.Chapters.Count == 0)
        {
            return;
        }

        var labels = Labels.For(first?.Metadata.Language?.Value);
        writer.Open("nav").With("class", "contents page").With("aria-label", labels.Contents);
        if (labels.Contents is { } heading)
        {
            writer.Open("h2").Text(heading).Close();
        }

        writer.Open("ol").Line();
        for (var number = 1; number <= volume.Chapters.Count; number++)
        {
            var (front, metadata, _) = volume.Chapters[number - 1];
            dialect.Add(volume.Chapters[number - 1], IdOf(number));
            writer.Open("li").Tongue(false, metadata.Language?.Value, metadata.Direction);
            writer.Open("a").With("href", "#" + IdOf(number)).Text(front.Title).Close();
            IEnumerable<string?> facts = [front.Site, .. front.Authors.Select(author => author.Name)];
            writer.Open("span").Text(string.Join(" · ", facts.Where(fact => !string.IsNullOrEmpty(fact)))).Close().Close().Line();
        }

        writer.Close().Close().Line();
    }

    private void WriteNotKept()
    {
        if (volume.NotKept.Count == 0)
        {
            return;
        }

        writer
            .Open("footer")
            .With("class", "not-kept page")
            .Element("h2", Labels.For(first?.Metadata.Language?.Value).NotKept)
            .Open("ul")
            .Line();
        foreach (var (source, reason) in volume.NotKept)
        {
            writer.Element("li", $"{PublicAddress.OfSource(source)}: {reason}").Line();
        }

        writer.Close().Close().Line();
    }
}
