namespace NewsExport.Pdf.Shaping.Breaking;

/// <summary>
/// Chooses the lines of a justified paragraph together (Knuth and Plass, "Breaking Paragraphs into Lines", 1981): every way to break is weighed by
/// the looseness of its lines, its hyphens and its last line. Since all lines but the first have one width, a line's number needs no remembering.
/// </summary>
internal sealed class TotalFit(FitSetting setting, FitTable table)
{
    private const double LinePenalty = 10;
    private const double HyphenPenalty = 60;
    private const double EmergencyPenalty = 5_000;
    private const double TwoHyphensRunning = 12_000;
    private const double HyphenBeforeLastLine = 8_000;
    private const double DifferentNeighbour = 5_000;
    private const double ShortLastLine = 3_000;

    /// <summary>Only taken where nothing else is feasible.</summary>
    private const double TinyLastLine = 10_000_000;

    private const int Classes = 4;
    private const int HyphenStates = 3;
    private const int States = Classes * HyphenStates;

    /// <summary>Returns the candidates at which lines end, the last one included; null where no set of lines is within the tolerance.</summary>
    public List<int>? Choose(ReadOnlySpan<Candidate> candidates)
    {
        var (cost, from) = table.Begin(candidates.Length * States);
        cost[StateOf(0, 1, 0)] = 0;
        from[StateOf(0, 1, 0)] = -1;
        var active = new List<int> { 0 };
        for (var b = 1; b < candidates.Length && active.Count > 0; b++)
        {
            var reached = false;
            for (var k = 0; k < active.Count; k++)
            {
                var fit = Measure(candidates, active[k], b);
                if (fit.IsOverfull)
                {
                    active.RemoveAt(k--);
                }
                else if (fit.IsFeasible)
                {
                    reached |= Extend(candidates, active[k], b, fit, cost, from);
                }
            }

            if (reached)
            {
                active.Add(b);
            }
        }

        return Trace(candidates.Length - 1, cost, from);
    }

    private Fit Measure(ReadOnlySpan<Candidate> candidates, int a, int b)
    {
        ref readonly var start = ref candidates[a];
        ref readonly var end = ref candidates[b];
        var isLast = end.Kind is CandidateKind.End;
        var natural = end.EndPosition + end.Added - start.StartPosition - end.EndHang - start.StartHang;
        var slack = setting.WidthOf(a == 0, isLast) - natural;
        if (slack < 0)
        {
            var shrink = end.EndShrink - start.StartShrink;
            var ratio = shrink > 0 ? slack / shrink : double.NegativeInfinity;
            // Rounding must not refuse a line that just fits.
            return ratio >= -1.000001 ? new Fit(ratio, 0)
                : slack > -1e-6 ? new Fit(0, 0)
                : Fit.Overfull(CanShrinkLater(end, slack + shrink));
        }

        if (isLast)
        {
            return new Fit(0, LastLine(candidates, a, b, natural));
        }

        var stretch = end.EndStretch - start.StartStretch + setting.EmergencyStretch;
        if (end.Kind is CandidateKind.Emergency)
        {
            stretch += 2 * setting.Em;
        }

        var loose =
            slack < 1e-9 ? 0
            : stretch > 0 ? slack / stretch
            : double.PositiveInfinity;
        return new Fit(loose, 0);
    }

    /// <summary>A line that is too long stays too long at every later candidate, unless it is so only by what this one adds: a hyphen that the next one has not.</summary>
    private static bool CanShrinkLater(in Candidate end, double least) => end.Added > 0 && least + end.Added >= 0;

    private double LastLine(ReadOnlySpan<Candidate> candidates, int a, int b, double natural)
    {
        var oneWord = true;
        for (var i = a + 1; i < b && oneWord; i++)
        {
            oneWord = candidates[i].Kind is not CandidateKind.Word;
        }

        if (a == 0 || !oneWord || natural >= 3 * setting.Em)
        {
            return 0;
        }

        return candidates[b].End - candidates[a].At < 4 ? TinyLastLine : ShortLastLine;
    }

    private bool Extend(ReadOnlySpan<Candidate> candidates, int a, int b, Fit fit, double[] cost, int[] from)
    {
        if (fit.Ratio > setting.Tolerance)
        {
            return false;
        }

        ref readonly var end = ref candidates[b];
        var looseness = ClassOf(fit.Ratio);
        var line = LinePenalty + (100 * Math.Pow(Math.Abs(fit.Ratio), 3));
        var demerits = (line * line) + fit.Extra;
        demerits += end.Kind switch
        {
            CandidateKind.Hyphenated or CandidateKind.Dash => HyphenPenalty * HyphenPenalty,
            CandidateKind.Emergency => EmergencyPenalty * EmergencyPenalty,
            _ => 0,
        };
        var reached = false;
        for (var state = 0; state < States; state++)
        {
            var before = cost[(a * States) + state];
            var hyphens = state / Classes;
            var running = end.IsHyphen ? hyphens + 1 : 0;
            if (double.IsPositiveInfinity(before) || running >= HyphenStates)
            {
                continue; // unreachable, or a third hyphen running
            }

            var total = before + demerits;
            total += running == 2 ? TwoHyphensRunning : 0;
            total += end.Kind is CandidateKind.End && hyphens > 0 ? HyphenBeforeLastLine : 0;
            total += Math.Abs((state % Classes) - looseness) > 1 ? DifferentNeighbour : 0;
            var target = StateOf(b, looseness, running);
            if (total < cost[target])
            {
                cost[target] = total;
                from[target] = (a * States) + state;
                reached = true;
            }
        }

        return reached;
    }

    private static List<int>? Trace(int last, double[] cost, int[] from)
    {
        var best = -1;
        for (var state = last * States; state < (last + 1) * States; state++)
        {
            if (!double.IsPositiveInfinity(cost[state]) && (best < 0 || cost[state] < cost[best]))
            {
                best = state;
            }
        }

        if (best < 0)
        {
            return null;
        }

        var ends = new List<int>();
        for (var state = best; from[state] >= 0; state = from[state])
        {
            ends.Add(state / States);
        }

        ends.Reverse();
        return ends;
    }

    private static int ClassOf(double ratio) =>
        ratio < -0.5 ? 0
        : ratio <= 0.5 ? 1
        : ratio <= 1 ? 2
        : 3;

    private static int StateOf(int candidate, int looseness, int hyphens) => (candidate * States) + (hyphens * Classes) + looseness;

    /// <summary>How a line would look.</summary>
    /// <param name="Ratio">Share of the stretch (positive) or shrink (negative) that fills the line.</param>
    /// <param name="Extra">Demerits of a bad last line.</param>
    private readonly record struct Fit(double Ratio, double Extra)
    {
        public bool IsOverfull { get; private init; }

        public bool IsFeasible => !double.IsNaN(Ratio);

        public static Fit Overfull(bool perhapsLater) => new(double.NaN, 0) { IsOverfull = !perhapsLater };
    }
}
