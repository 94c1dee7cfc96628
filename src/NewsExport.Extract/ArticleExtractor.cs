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

        var read = Read(capture, cancellationToken);
        return read.Value is { } survey ? Extract(survey, cancellationToken) : Result<Extraction>.Failed(read.Error!, read.Diagnostics);
    }

    /// <summary>The page with what it says about itself; what is asked of it later does not change it.</summary>
    public Result<PageSurvey> Read(Capture capture, CancellationToken cancellationToken)
    {
        var read = reader.Read(capture, cancellationToken);
        return read.Value is { } page
            ? Result<PageSurvey>.Of(Survey(page, cancellationToken))
            : Result<PageSurvey>.Failed(read.Error!, read.Diagnostics);
    }

    public PageSurvey Survey(Page page, CancellationToken cancellationToken) =>
        new(PageMapper.Map(page, new NameTable(names), cancellationToken), new MetadataReader(options.Disabled).Read(page));

    public Result<Extraction> Extract(PageSurvey survey, CancellationToken cancellationToken)
    {
        var (map, metadata) = survey;
        var result = Extract(map, metadata, cancellationToken);
        if (result.Value is not null || options.Select is not null || ScriptlessBody.Find(map.Page) is not { } copy)
        {
            return result;
        }

        var other = Extract(PageMapper.Map(map.Page, copy, new NameTable(names), cancellationToken), metadata, cancellationToken);
        return other.Value is null ? result : other;
    }

    private Result<Extraction> Extract(PageMap map, ArticleMetadata metadata, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var page = map.Page;
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
                    NextPage = NextPage.Find(map),
                }
            );
    }

    private Result<ArticleBody> Guess(PageMap map, Subject subject)
    {
        var finder = new CandidateFinder(options.Disabled);
        var cleaner = new Cleaner(new Sayings(map, phrases), options.Disabled, options.Remove);
        return new BodyChooser(finder, cleaner, new ChooserSignals(options.Disabled)).Choose(map, subject);
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
