using NewsExport.Markup.Xhtml;

namespace NewsExport.Markup.Epub;

/// <summary>Writes an article as one or more XHTML files: masthead, body, notes, and in a book of its own the colophon.</summary>
internal sealed class EpubChapterWriter(EpubPackage package, EpubChapters chapters, EpubPictures pictures, RenderOptions options)
{
    // E-readers load a file whole; beyond this paging gets slow on the small ones.
    private const int LargestPart = 250 * 1024;

    private readonly MarkupWriter writer = new(isHtml: true);

    /// <summary>Some chapter holds MathML.</summary>
    public bool HasMath { get; private set; }

    public List<Diagnostic> Diagnostics { get; } = [];

    public async Task<EpubEntry> WriteAsync(Article article, int number, bool isVolume)
    {
        var stem = $"article-{number}";
        var dialect = new EpubDialect(stem, pictures, options);
        var survey = BodySurvey.Of(article.Body, isVolume ? $"a{number}-" : "", LargestPart);
        var scope = new MarkupScope(writer, article, survey, dialect);
        var body = new ArticleMarkup(scope);
        for (var part = 0; part < survey.Parts.Count; part++)
        {
            writer.Clear();
            await WritePartAsync(scope, body, part, isVolume).ConfigureAwait(false);
            var isLast = part == survey.Parts.Count - 1;
            var properties = (dialect.HasMath ? "mathml " : "") + (isLast && !isVolume ? "svg" : "");
            var file = EpubDialect.FileName(stem, part);
            package.AddPage(file, properties.Trim());
            chapters.Add(file, stem, writer.Written.Span, dialect.TakeLinks());
        }

        HasMath |= dialect.EverHadMath;
        Diagnostics.AddRange(scope.Diagnostics);
        var entry = EpubEntry.Of(article, number, scope.Outline);
        chapters.Know(entry, article);
        return entry;
    }

    private async Task WritePartAsync(MarkupScope scope, ArticleMarkup body, int part, bool isVolume)
    {
        var front = FrontMatter.Of(scope.Article);
        var metadata = scope.Article.Metadata;
        EpubPage.Begin(writer, front.Title, metadata.Language?.Value, metadata.Direction);
        writer
            .Open("section")
            .With("epub:type", "chapter")
            .With("role", "doc-chapter")
            .With("aria-label", part > 0 ? front.Title : null)
            .Line();
        if (part == 0)
        {
            EpubMasthead.Write(writer, front, scope.Article);
        }

        writer.Open("div").With("class", "text").Line();
        await body.WritePartAsync(part, () => ValueTask.CompletedTask).ConfigureAwait(false);
        writer.Close().Line();
        if (part == scope.Survey.Parts.Count - 1)
        {
            WriteEnd(scope, isVolume);
        }

        writer.Close().Line();
        EpubPage.End(writer);
    }

    private void WriteEnd(MarkupScope scope, bool isVolume)
    {
        var article = scope.Article;
        if (article.IsTeaser)
        {
            writer.Open("p").With("class", "teaser").With("role", "note").Text(scope.Labels.Teaser ?? "[…]").Close().Line();
        }

        if (isVolume)
        {
            return;
        }

        writer
            .Open("div")
            .With("class", "colophon")
            .With("epub:type", "colophon")
            .With("role", "doc-colophon")
            .With("id", "colophon")
            .Line();
        writer.Open("p").With("class", "label").Text(scope.Labels.ThisCopy).Close().Line();
        writer.Open("div").With("class", $"tint-{Accent.For(article).Index}");
        writer.WriteFingerprint(article.Capture.Sha256, "fingerprint");
        writer.Close().Line();
        writer.WriteColophon(article, options);
        writer.Close().Line();
    }
}
