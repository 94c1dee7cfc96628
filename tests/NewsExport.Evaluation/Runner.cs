using AngleSharp.Html.Parser;
using NewsExport.Extract;
using NewsExport.Extract.Reading;
using NewsExport.Markup.Text;

namespace NewsExport.Evaluation;

/// <summary>Extracts every page of a set, on two threads.</summary>
internal static class Runner
{
    private const int Threads = 2;

    public static List<PageScore> Run(DataSet set, ExtractOptions options)
    {
        var scores = new PageScore?[set.Pages.Count];
        var next = -1;
        var workers = Enumerable
            .Range(0, Threads)
            .Select(_ => new Thread(
                () =>
                {
                    var extractor = new ArticleExtractor(options);
                    while (Interlocked.Increment(ref next) is var at && at < scores.Length)
                    {
                        scores[at] = Score(set.Pages[at], extractor);
                    }
                },
                16 << 20
            ))
            .ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        return scores.OfType<PageScore>().ToList();
    }

    /// <summary>CPU time of the whole extraction over that of AngleSharp's parse alone, one thread.</summary>
    public static (double PagesPerSecond, double Ratio) Time(DataSet set, ExtractOptions options)
    {
        const int Most = 150;
        var pages = set.Pages.Take(Most).ToList();
        var extractor = new ArticleExtractor(options);
        var decoder = new CharacterDecoder(new EncodingLabels());
        var whole = TimeSpan.MaxValue;
        var parse = TimeSpan.MaxValue;
        for (var round = 0; round < 3; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            foreach (var page in pages)
            {
                _ = extractor.Extract(Capture(page), CancellationToken.None);
            }

            whole = Min(whole, Environment.CpuUsage.TotalTime - start);
            start = Environment.CpuUsage.TotalTime;
            foreach (var page in pages)
            {
                _ = new HtmlParser().ParseDocument(decoder.Decode(page.Html, null));
            }

            parse = Min(parse, Environment.CpuUsage.TotalTime - start);
        }

        return (pages.Count / whole.TotalSeconds, whole / parse);
    }

    public static Capture Capture(GoldPage page) =>
        new()
        {
            Source = new ArticleSource(page.Id, ArticleSourceKind.File),
            FetchedAt = DateTimeOffset.UnixEpoch,
            FinalUrl = Uri.TryCreate(page.Text("url"), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" ? url : null,
            MediaType = "text/html",
            Body = page.Html,
            Sha256 = new string('0', 64),
        };

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static PageScore Score(GoldPage page, ArticleExtractor extractor)
    {
        var result = extractor.Extract(Capture(page), CancellationToken.None);
        if (result.Error is { } error)
        {
            Console.WriteLine($"  {page.Id} {SourceErrorCodes.Name(error.Code)}: {error.Message}");
        }

        var extraction = result.Value;
        var text = extraction is null ? "" : ArticleText.Of(extraction.Article);
        var removals = extraction?.Removals ?? [];
        if (page.Gold.TryGetProperty("must_not", out _))
        {
            return new PageScore(
                page,
                extraction?.Article,
                text,
                ThemeGold.Score(page.Gold.GetProperty("blocks"), text),
                ThemeGold.Leaks(page.Gold, text),
                removals
            );
        }

        return new PageScore(
            page,
            extraction?.Article,
            text,
            Shingles.Compare(Shingles.Of(Tokens.Of(page.Text("text") ?? "")), Shingles.Of(Tokens.Of(text))),
            [],
            removals
        );
    }
}
