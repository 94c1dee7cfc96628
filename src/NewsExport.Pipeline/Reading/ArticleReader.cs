namespace NewsExport.Pipeline.Reading;

/// <summary>Reads one source: fetch the page, extract the article, fetch its pictures. The loop between the rooms lives here.</summary>
internal sealed class ArticleReader(Stages stages, ArchiveOptions options)
{
    private readonly PictureCollector pictures = new(stages);
    private readonly MetadataChooser chooser = new(options.Metadata);

    public async Task<Result<ReadArticle>> ReadAsync(
        ArticleSource source,
        Action<ArchiveStage, string> report,
        CancellationToken cancellationToken
    )
    {
        var page = await ExtractAsync(source, report, cancellationToken).ConfigureAwait(false);
        if (page.Value is not { } extraction)
        {
            return Result<ReadArticle>.Failed(page.Error!, page.Diagnostics);
        }

        var article = extraction.Article;
        List<Diagnostic> diagnostics = [.. page.Diagnostics];
        if (article.IsTeaser)
        {
            diagnostics.Add(Diagnostics.Teaser(ShownAddress.OfSource(source.Text)));
        }

        if (options.KeepImages)
        {
            report(ArchiveStage.Pictures, $"{extraction.Requests.Count}");
            var collected = await pictures.CollectAsync(article.Capture, extraction.Requests, cancellationToken).ConfigureAwait(false);
            article =
                collected.Unseen.Count == 0 ? article : article with { Body = new PictureRemover(collected.Unseen).Remove(article.Body) };
            var allowances = article.Capture.Allowances.Union(collected.Allowances, StringComparer.Ordinal);
            article = article with { Images = collected.Images, Capture = article.Capture with { Allowances = [.. allowances] } };
            diagnostics.AddRange(collected.Diagnostics);
        }

        return Result<ReadArticle>.Of(new ReadArticle(article, extraction.Confidence, [.. diagnostics]));
    }

    /// <summary>The page and what the program makes of it, without pictures.</summary>
    public async Task<Result<Extraction>> ExtractAsync(
        ArticleSource source,
        Action<ArchiveStage, string> report,
        CancellationToken cancellationToken
    )
    {
        report(ArchiveStage.Fetching, "");
        var fetched = await stages.Fetcher.FetchAsync(source, cancellationToken).ConfigureAwait(false);
        if (fetched.Value is not { } capture)
        {
            return Result<Extraction>.Failed(fetched.Error!, fetched.Diagnostics);
        }

        report(ArchiveStage.Extracting, "");
        var extracted = stages.Extract(capture, cancellationToken);
        if (extracted.Value is not { } extraction)
        {
            return Result<Extraction>.Failed(extracted.Error!, [.. fetched.Diagnostics, .. extracted.Diagnostics]);
        }

        var article = extraction.Article with { Metadata = chooser.Choose(extraction.Article.Metadata) };
        return Result<Extraction>.Of(
            extraction with
            {
                Article = article,
            },
            [.. fetched.Diagnostics, .. extracted.Diagnostics, .. extraction.Diagnostics]
        );
    }
}
