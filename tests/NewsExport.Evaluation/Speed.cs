using AngleSharp.Html.Parser;
using NewsExport.Evaluation.Data;
using NewsExport.Extract;
using NewsExport.Extract.Reading;

namespace NewsExport.Evaluation;

/// <summary>CPU time of the whole extraction beside that of AngleSharp's parse alone: one thread, warm, the best of some rounds.</summary>
internal sealed record Speed(double PagesPerSecond, double Ratio)
{
    private const int MostPages = 150;
    private const int Rounds = 5;

    public static Speed Of(DataSet set, ExtractOptions options)
    {
        var pages = set.Pages.Take(MostPages).ToList();
        var extractor = new ArticleExtractor(options);
        var decoder = new CharacterDecoder(new EncodingLabels());
        var whole = TimeSpan.MaxValue;
        var parse = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            whole = Least(whole, pages, page => extractor.Extract(page.Capture(), CancellationToken.None));
            parse = Least(parse, pages, page => new HtmlParser().ParseDocument(decoder.Decode(page.Html, null)));
        }

        return new Speed(pages.Count / whole.TotalSeconds, whole / parse);
    }

    private static TimeSpan Least(TimeSpan before, List<GoldPage> pages, Func<GoldPage, object> work)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        foreach (var page in pages)
        {
            _ = work(page);
        }

        var taken = Environment.CpuUsage.TotalTime - start;
        return taken < before ? taken : before;
    }
}
