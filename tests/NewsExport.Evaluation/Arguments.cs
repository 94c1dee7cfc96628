using System.Collections.Frozen;
using System.Globalization;

namespace NewsExport.Evaluation;

/// <summary>The command line: <c>SET.tar.gz... [--ablate [--only NAME]] [--speed] [--worst N] [--misses FIELD] [--without NAME] [--out DIR] [--least F1]</c>.</summary>
internal sealed record Arguments(
    IReadOnlyList<string> Sets,
    bool Ablate,
    IReadOnlyList<string> Only,
    int Worst,
    string? Output,
    FrozenSet<string> Disabled,
    bool Speed,
    string? Field,
    double Least
)
{
    public static Arguments Parse(string[] args)
    {
        var sets = new List<string>();
        var disabled = new List<string>();
        var only = new List<string>();
        var ablate = false;
        var speed = false;
        string? field = null;
        var worst = 0;
        var least = 0.0;
        string? output = null;
        for (var at = 0; at < args.Length; at++)
        {
            switch (args[at])
            {
                case "--ablate":
                    ablate = true;
                    break;
                case "--only":
                    only.Add(args[++at]);
                    break;
                case "--speed":
                    speed = true;
                    break;
                case "--misses":
                    field = args[++at];
                    break;
                case "--worst":
                    worst = int.Parse(args[++at], CultureInfo.InvariantCulture);
                    break;
                case "--least":
                    least = double.Parse(args[++at], CultureInfo.InvariantCulture);
                    break;
                case "--out":
                    output = args[++at];
                    break;
                case "--without":
                    disabled.Add(args[++at]);
                    break;
                default:
                    sets.Add(args[at]);
                    break;
            }
        }

        return new Arguments(sets, ablate, only, worst, output, disabled.ToFrozenSet(StringComparer.Ordinal), speed, field, least);
    }
}
