using NewsExport.Extract.Building;
using NewsExport.Extract.Candidates;
using NewsExport.Extract.Choosing;
using NewsExport.Extract.Cleaning;
using NewsExport.Extract.Metadata;
using NewsExport.Extract.PlainText;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract;

/// <summary>A capture becomes an article: read, find what it says about itself, choose and clean its body, build the blocks.</summary>
internal sealed class ArticleExtractor(ExtractOptions options)
{
    private readonly PageReader reader = new(options.Limits, new CharacterDecoder(new EncodingLabels()));
    private readonly NameData names = new();
    private readonly PhraseBook phrases = new();
    private readonly SignBook signs = new();

    public Result<Extraction> Extract(Capture capture, CancellationToken cancellationToken)
    {
        if (TextSource.Read(capture, reader, cancellationToken) is { } plain)
        {
            return plain.Blocks.Count == 0
                ? Failures.Empty<Extraction>(capture.Source.Text)
                : Result<Extraction>.Of(Finish(capture, plain));
        }

        var read = reader.Read(capture, cancellationToken);
        return read.Value is { } page ? Extract(page, cancellationToken) : Result<Extraction>.Failed(read.Error!, read.Diagnostics);
    }

    private Result<Extraction> Extract(Page page, CancellationToken cancellationToken)
    {
        var metadata = new MetadataReader().Read(page);
        var map = PageMapper.Map(page, new NameTable(names), cancellationToken);
        var subject = Subject.Of(page, metadata);
        var chosen = options.Select is null ? Guess(map, subject) : Selection.Body(map, options.Select, options.Remove);
        var verdict = new PageVerdict(signs);
        if (chosen.Value is not { } body)
        {
            return Result<Extraction>.Failed((options.Select is null ? verdict.OnNothing(map) : null) ?? chosen.Error!);
        }

        if (options.Select is null && verdict.On(map, body) is { } error)
        {
            return Result<Extraction>.Failed(error);
        }

        var built = new ArticleBuilder().Build(page, body, metadata);
        return built.Blocks.Count == 0
            ? Result<Extraction>.Failed(Verdicts.NoArticle(page.Capture.Source.Text, 0))
            : Result<Extraction>.Of(
                Finish(page.Capture, built) with
                {
                    Removals = [.. body.Removals, .. built.Removals],
                    Confidence = body.Confidence,
                    NextPage = NextPage.Find(page),
                }
            );
    }

    private Result<ArticleBody> Guess(PageMap map, Subject subject)
    {
        var finder = new CandidateFinder(options.Disabled);
        var cleaner = new Cleaner(phrases, options.Disabled, options.Remove);
        return new BodyChooser(finder, cleaner).Choose(map, subject);
    }

    private static Extraction Finish(Capture capture, BuiltArticle built) =>
        new()
        {
            Article = new Article
            {
                Metadata = built.Metadata,
                Body = built.Blocks,
                Capture = capture,
                IsTeaser = built.IsTeaser,
            },
            Removals = built.Removals,
            Confidence = 1,
            Requests = built.Requests,
            Diagnostics = built.IsTeaser ? [.. built.Diagnostics, Diagnostics.Teaser(capture.Source.Text)] : built.Diagnostics,
        };
}
