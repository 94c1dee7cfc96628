using System.Globalization;
using NewsExport.Evaluation;
using NewsExport.Evaluation.Ablating;
using NewsExport.Evaluation.Data;
using NewsExport.Extract;

var arguments = Arguments.Parse(args);
var options = new ExtractOptions { Disabled = arguments.Disabled };
var output = Console.Out;
var isWorse = false;
var losses = new List<SetLosses>();
var heuristics = Heuristic.Named(arguments.Only);
foreach (var path in arguments.Sets)
{
    var set = DataSet.Read(path);
    if (arguments.Ablate)
    {
        losses.Add(new Ablation(options, heuristics).Run(set));
        continue;
    }

    if (arguments.Speed)
    {
        var speed = Speed.Of(set, options);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{set.Name, -24} {speed.PagesPerSecond:0} pages/s, {speed.Ratio:0.00} times AngleSharp's own parse (one thread, warm, CPU time)"
            )
        );
        continue;
    }

    var scores = Evaluator.Scores(set, options);
    Report.Print(output, set.Name, scores);
    isWorse |= Report.F1(scores) < arguments.Least;
    PageList.PrintRefused(output, scores);
    PageList.PrintWorst(output, scores, arguments.Worst);
    PageList.PrintMisses(output, scores, arguments.Field);
    if (arguments.Output is { } folder)
    {
        Output.Write(Path.Combine(folder, set.Name), scores);
    }
}

if (losses.Count > 0)
{
    LossTable.Print(output, heuristics, losses);
    if (arguments.Only.Count > 0)
    {
        LossTable.PrintPages(output, heuristics, losses);
    }
}

return isWorse ? 1 : 0;
