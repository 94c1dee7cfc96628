namespace NewsExport.Pdf.Shaping.Breaking;

/// <summary>Chooses the lines of text that is not justified. Lines keep their natural width.</summary>
internal sealed class RaggedFit(FitSetting setting)
{
    private const double Rounding = 1e-6;

    /// <summary>Cost of one more line, so that evenness never buys a line; a short last line costs as much.</summary>
    private const double PerLine = 1;

    /// <summary>The lines whose ends are most even; <see cref="Greedy"/> where some piece is wider than a line.</summary>
    public List<int> Even(ReadOnlySpan<Candidate> candidates)
    {
        var cost = new double[candidates.Length];
        var from = new int[candidates.Length];
        // Array.Fill would have to be compiled for this type at the start of every run.
        for (var end = 0; end < cost.Length; end++)
        {
            cost[end] = double.PositiveInfinity;
        }

        cost[0] = 0;
        var first = 0;
        for (var b = 1; b < candidates.Length; b++)
        {
            for (var a = b - 1; a >= first; a--)
            {
                var slack = Slack(candidates, a, b, setting.Width);
                if (slack < -Rounding)
                {
                    first = candidates[b].Added > 0 ? first : a + 1;
                    break;
                }

                var total = cost[a] + Cost(candidates, a, b, slack);
                if (total < cost[b])
                {
                    (cost[b], from[b]) = (total, a);
                }
            }
        }

        return double.IsPositiveInfinity(cost[^1]) ? Greedy(candidates, setting.Width) : Trace(from, candidates.Length - 1);
    }

    /// <summary>Fewest lines, then the shortest longest line.</summary>
    public List<int> Balanced(ReadOnlySpan<Candidate> candidates)
    {
        var lines = Greedy(candidates, setting.Width);
        var (low, high) = (setting.Width / 8, setting.Width);
        // Twenty halvings bring a measure of 400 points below a thousandth of a point.
        for (var i = 0; i < 20; i++)
        {
            var middle = (low + high) / 2;
            if (Greedy(candidates, middle) is var tried && tried.Count <= lines.Count && Fits(candidates, tried, middle))
            {
                (high, lines) = (middle, tried);
            }
            else
            {
                low = middle;
            }
        }

        return lines;
    }

    /// <summary>As much as fits on each line; at least one piece, even where it is too wide.</summary>
    public List<int> Greedy(ReadOnlySpan<Candidate> candidates, double width)
    {
        var ends = new List<int>();
        var start = 0;
        while (start < candidates.Length - 1)
        {
            var end = start + 1;
            for (var b = end + 1; b < candidates.Length; b++)
            {
                var slack = Slack(candidates, start, b, width);
                if (slack >= -Rounding)
                {
                    end = b;
                }
                else if (slack + candidates[b].Added < -Rounding)
                {
                    break;
                }
            }

            ends.Add(end);
            start = end;
        }

        return ends;
    }

    private bool Fits(ReadOnlySpan<Candidate> candidates, List<int> ends, double width)
    {
        var start = 0;
        foreach (var end in ends)
        {
            if (Slack(candidates, start, end, width) < -Rounding)
            {
                return false;
            }

            start = end;
        }

        return true;
    }

    private double Slack(ReadOnlySpan<Candidate> candidates, int a, int b, double width)
    {
        ref readonly var start = ref candidates[a];
        ref readonly var end = ref candidates[b];
        var reserve = (a == 0 ? setting.FirstIndent : 0) + (end.Kind is CandidateKind.End ? setting.LastReserve : 0);
        return width - reserve - (end.EndPosition + end.Added - start.StartPosition - end.EndHang - start.StartHang);
    }

    private double Cost(ReadOnlySpan<Candidate> candidates, int a, int b, double slack)
    {
        if (candidates[b].Kind is CandidateKind.End)
        {
            return PerLine + (a > 0 && b == a + 1 && slack > setting.Width * 0.8 ? PerLine : 0);
        }

        var share = slack / setting.Width;
        return PerLine
            + (share * share)
            + (
                candidates[b].Kind is CandidateKind.Emergency ? 100 * PerLine
                : candidates[b].IsHyphen ? 0.05
                : 0
            );
    }

    private static List<int> Trace(int[] from, int last)
    {
        var ends = new List<int>();
        for (var at = last; at > 0; at = from[at])
        {
            ends.Add(at);
        }

        ends.Reverse();
        return ends;
    }
}
