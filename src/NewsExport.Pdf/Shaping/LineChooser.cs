using NewsExport.Pdf.Shaping.Breaking;

namespace NewsExport.Pdf.Shaping;

/// <summary>Chooses the lines of a paragraph: justified in three passes of growing patience, balanced, or ragged.</summary>
internal sealed class LineChooser(ShapedParagraph paragraph, LineSetting setting)
{
    private const double WithoutHyphens = 1;
    private const double WithHyphens = 1.6;
    private const double LastLineTolerance = 2;

    /// <summary>Stretch in em that every line gets in the last pass.</summary>
    private const double EmergencyStretch = 0.5;

    /// <summary>Measures wider than this spare proper names; a character is 0.468 em wide on average.</summary>
    private const double NameSparingMeasure = 45 * 0.468;

    private readonly CandidateFinder _finder = new(paragraph, setting);
    private readonly double _em = paragraph.Measures.Em;

    public IEnumerable<LinePlan> Choose()
    {
        var start = 0;
        var indent = setting.FirstIndent;
        for (var i = 1; i <= paragraph.Text.Length; i++)
        {
            if (paragraph.Breaks[i] != BreakKind.Mandatory)
            {
                continue;
            }

            foreach (var plan in ChooseStretch(start, i, indent))
            {
                yield return plan;
            }

            (start, indent) = (i, 0);
        }
    }

    private List<LinePlan> ChooseStretch(int start, int end, double indent)
    {
        var candidates = _finder.Find(start, end, null);
        var fit = new FitSetting
        {
            Width = setting.Width,
            FirstIndent = indent,
            LastReserve = end == paragraph.Text.Length ? setting.LastLineReserve : 0,
            Em = _em,
        };
        var last = candidates[^1];
        if (last.EndPosition - candidates[0].StartPosition <= fit.WidthOf(true, true))
        {
            return Plan([candidates[0], last], [1], fit, justify: false);
        }

        if (setting.Balance)
        {
            return Plan(candidates, new RaggedFit(fit).Balanced(candidates), fit, justify: false);
        }

        return setting.Justify ? Justified(start, end, candidates, fit) : Ragged(start, end, candidates, fit);
    }

    private List<LinePlan> Justified(int start, int end, Candidate[] plain, FitSetting fit)
    {
        var second = plain;
        (Candidate[] Candidates, List<int> Ends)? fallback = null;
        foreach (var pass in Passes(fit))
        {
            var candidates = pass.Tolerance > WithoutHyphens ? second : plain;
            if (fallback is null || pass.EmergencyStretch == 0)
            {
                var ends = new TotalFit(pass).Choose(candidates);
                if (ends is not null && !EndsInCrumb(candidates, ends))
                {
                    return Plan(candidates, ends, fit, justify: true);
                }

                fallback ??= ends is null ? null : (candidates, ends);
            }

            if (ReferenceEquals(second, plain) && setting.Hyphenate)
            {
                second = _finder.Find(start, end, paragraph.Hyphens(SparesNames));
            }
        }

        return fallback is { } found
            ? Plan(found.Candidates, found.Ends, fit, justify: true)
            : Plan(second, new RaggedFit(fit).Even(second), fit, justify: false);
    }

    /// <summary>Without hyphens; with them; more patience, for the last line's sake; stretch for nothing.</summary>
    private IEnumerable<FitSetting> Passes(FitSetting fit) =>
        [
            fit with
            {
                Tolerance = WithoutHyphens,
            },
            fit with
            {
                Tolerance = WithHyphens,
            },
            fit with
            {
                Tolerance = LastLineTolerance,
            },
            fit with
            {
                Tolerance = WithHyphens,
                EmergencyStretch = EmergencyStretch * _em,
            },
        ];

    private List<LinePlan> Ragged(int start, int end, Candidate[] candidates, FitSetting fit)
    {
        var used = setting.Hyphenate ? _finder.Find(start, end, paragraph.Hyphens(SparesNames)) : candidates;
        return Plan(used, new RaggedFit(fit).Even(used), fit, justify: false);
    }

    private bool SparesNames => setting.Width > NameSparingMeasure * _em;

    /// <summary>One word of under four letters alone on the last line.</summary>
    private static bool EndsInCrumb(Candidate[] candidates, List<int> ends) =>
        ends.Count > 1 && candidates[^1].End - candidates[ends[^2]].At < 4;

    private List<LinePlan> Plan(Candidate[] candidates, List<int> ends, FitSetting fit, bool justify)
    {
        var plans = new List<LinePlan>(ends.Count);
        var start = 0;
        foreach (var end in ends)
        {
            var (from, to) = (candidates[start], candidates[end]);
            var isLast = to.Kind is CandidateKind.End;
            var available = fit.WidthOf(start == 0, isLast);
            var natural = to.EndPosition - from.StartPosition - from.StartHang - to.EndHang;
            plans.Add(
                new LinePlan
                {
                    Start = from.At,
                    End = Math.Max(to.End, from.At),
                    Next = to.At,
                    AddsHyphen = to.Kind is CandidateKind.Hyphenated,
                    EndsWithHyphen = to.IsHyphen,
                    Available = available,
                    Indent = start == 0 ? fit.FirstIndent : 0,
                    StartHang = from.StartHang,
                    EndHang = to.EndHang,
                    // A last line is only ever shrunk.
                    Justify = justify && (!isLast || natural > available),
                }
            );
            start = end;
        }

        return plans;
    }
}
