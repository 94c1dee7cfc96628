using System.Globalization;
using NewsExport.Evaluation;
using NewsExport.Extract;
using NewsExport.Extract.Candidates;
using NewsExport.Extract.Cleaning;

var arguments = Arguments.Parse(args);
var options = new ExtractOptions { Disabled = arguments.Disabled };
foreach (var path in arguments.Sets)
{
    var set = DataSet.Read(path);
    if (arguments.TunedOnly)
    {
        set = set with { Pages = set.Pages.Where(page => !page.IsSetAside).ToList() };
    }

    var scores = Runner.Run(set, options);
    foreach (
        var (name, part) in new[]
        {
            (set.Name, scores),
            (set.Name + " tuned", scores.Where(score => !score.Page.IsSetAside).ToList()),
            (set.Name + " set aside", scores.Where(score => score.Page.IsSetAside).ToList()),
        }
    )
    {
        Console.WriteLine(Report.Line(name, part));
        Console.WriteLine(Report.Metadata(name, part));
    }

    foreach (
        var score in scores.Where(score =>
            arguments.Field is { } field
            && !score.Page.IsSetAside
            && score.Metadata.TryGetValue(field, out var state)
            && state != FieldScore.Right
        )
    )
    {
        Console.WriteLine(
            $"  {score.Page.Id}: {MetadataScore.Value(arguments.Field!, score.Article?.Metadata)} <> {score.Page.Text(arguments.Field!)}"
        );
    }

    if (arguments.Time)
    {
        var (pagesPerSecond, ratio) = Runner.Time(set, options);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{set.Name, -26} {pagesPerSecond:0} pages/s, {ratio:0.00} times AngleSharp's own parse, one thread, warm"
            )
        );
    }

    foreach (
        var score in scores
            .Where(score => !score.Page.IsSetAside)
            .OrderBy(score => score.Match.F1 - (score.Leaks.Count > 0 ? 0.2 : 0))
            .Take(arguments.Worst)
    )
    {
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"  {score.Match.F1:0.000} P {score.Match.Precision:0.000} R {score.Match.Recall:0.000} {score.Page.Id} {score.Page.Text("url")} {string.Join("; ", score.Leaks.Take(4))}"
            )
        );
    }

    if (arguments.Output is { } folder)
    {
        Output.Write(Path.Combine(folder, set.Name), scores);
    }

    if (arguments.Ablate)
    {
        var whole = Report.F1(scores);
        foreach (var step in Cleaner.PageSteps.Concat(Cleaner.ArticleSteps).Select(step => step.Name).Concat(CandidateFinder.Names))
        {
            var without = Runner.Run(set, options with { Disabled = arguments.Disabled.Append(step).ToHashSet(StringComparer.Ordinal) });
            Console.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{whole - Report.F1(without), 8:+0.0000;-0.0000} ")
                    + Report.Line("without " + step, without)
            );
        }
    }
}
