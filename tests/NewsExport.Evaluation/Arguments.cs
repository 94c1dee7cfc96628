using System.Collections.Frozen;
using System.Globalization;

namespace NewsExport.Evaluation;

/// <summary>The command line: <c>SET.tar.gz... [--ablate] [--worst N] [--out DIR] [--disable NAME] [--tuned] [--untimed] [--misses FIELD]</c>.</summary>
internal sealed record Arguments(
    IReadOnlyList<string> Sets,
    bool Ablate,
    int Worst,
    string? Output,
    FrozenSet<string> Disabled,
    bool TunedOnly,
    bool Time,
    string? Field
)
{
    public static Arguments Parse(string[] args)
    {
        var sets = new List<string>();
        var disabled = new List<string>();
        var ablate = false;
        var tuned = false;
        var time = true;
        string? field = null;
        var worst = 0;
        string? output = null;
        for (var at = 0; at < args.Length; at++)
        {
            switch (args[at])
            {
                case "--ablate":
                    ablate = true;
                    break;
                case "--untimed":
                    time = false;
                    break;
                case "--misses":
                    field = args[++at];
                    break;
                case "--tuned":
                    tuned = true;
                    break;
                case "--worst":
                    worst = int.Parse(args[++at], CultureInfo.InvariantCulture);
                    break;
                case "--out":
                    output = args[++at];
                    break;
                case "--disable":
                    disabled.Add(args[++at]);
                    break;
                default:
                    sets.Add(args[at]);
                    break;
            }
        }

        return new Arguments(sets, ablate, worst, output, disabled.ToFrozenSet(StringComparer.Ordinal), tuned, time, field);
    }
}
