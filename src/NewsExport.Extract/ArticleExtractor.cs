using NewsExport.Extract.Building;
using NewsExport.Extract.Candidates;
using NewsExport.Extract.Choosing;
using NewsExport.Extract.Cleaning;
using NewsExport.Extract.Metadata;
using NewsExport.Extract.PlainText;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract;

/// <summary>A capture becomes an article: read, find what it says about itself, choose and clean its body, build the blocks. May be used again, by one thread at a time.</summary>
internal sealed class ArticleExtractor(ExtractOptions options)
{
    private readonly PageReader reader = new(options.Limits, new CharacterDecoder(new EncodingLabels()));
    private readonly NameTable names = new();
    private readonly BodyChooser chooser = new(new CandidateFinder(options.Disabled), new Cleaner(new PhraseBook(), options.Disabled));

    public Result<Extraction> Extract(Capture capture, CancellationToken cancellationToken)
    {
        var read = reader.Read(capture, cancellationToken);
        if (read.Value is not { } page)
        {
            return Result<Extraction>.Failed(read.Error!, read.Diagnostics);
        }

        var metadata = new MetadataReader().Read(page);
        var body = FindBody(page, cancellationToken);
        if (body is null)
        {
            return Result<Extraction>.Failed(SourceErrorCode.NoArticle, "no article");
        }

        var built = new ArticleBuilder().Build(page, body, metadata);
        return Result<Extraction>.Of(
            new Extraction
            {
                Article = new Article
                {
                    Metadata = built.Metadata,
                    Body = built.Blocks,
                    Capture = capture,
                    IsTeaser = built.IsTeaser,
                },
                Removals = [.. body.Removals, .. built.Removals],
                Confidence = body.Confidence,
                Requests = built.Requests,
                Diagnostics = built.Diagnostics,
            }
        );
    }

    /// <summary>Which nodes are the article; null: none.</summary>
    public ArticleBody? FindBody(Page page, CancellationToken cancellationToken) =>
        chooser.Choose(PageMapper.Map(page, names, cancellationToken));
}
