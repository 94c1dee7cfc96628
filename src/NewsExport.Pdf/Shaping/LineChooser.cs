using System.Runtime.InteropServices;
using NewsExport.Pdf.Shaping.Breaking;

namespace NewsExport.Pdf.Shaping;

/// <summary>Chooses the lines of a paragraph: justified in passes of growing patience, balanced, or ragged.</summary>
internal sealed class LineChooser(ShapedParagraph paragraph, LineSetting setting, LineScratch scratch)
{
    private const double WithoutHyphens = 1;
    private const double WithHyphens = 1.6;
    private const double LastLineTolerance = 2;
    private const double LooseTolerance = 3;

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
        var candidates = _finder.Find(start, end, null, scratch.Plain);
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
            return Plan(candidates, new RaggedFit(fit).Balanced(CollectionsMarshal.AsSpan(candidates)), fit, justify: false);
        }

        return setting.Justify ? Justified(start, end, candidates, fit) : Ragged(start, end, candidates, fit);
    }

    private List<LinePlan> Justified(int start, int end, List<Candidate> plain, FitSetting fit)
    {
        List<Candidate>? sparing = null;
        List<Candidate>? all = null;
        (List<Candidate> Candidates, List<int> Ends)? fallback = null;
        foreach (var (hyphens, pass) in Passes(fit))
        {
            if (fallback is not null && pass.EmergencyStretch > 0)
            {
                break;
            }

            var candidates = !setting.Hyphenate
                ? plain
                : hyphens switch
                {
                    HyphenUse.None => plain,
                    HyphenUse.Sparing => sparing ??= _finder.Find(start, end, paragraph.Hyphens(SparesNames), scratch.Sparing),
                    _ => all ??= SparesNames ? _finder.Find(start, end, paragraph.Hyphens(false), scratch.Hyphenated) : sparing ?? plain,
                };
            var ends = new TotalFit(pass, scratch.Fits).Choose(CollectionsMarshal.AsSpan(candidates));
            if (ends is not null && !EndsInCrumb(candidates, ends))
            {
                return Plan(candidates, ends, fit, justify: true);
            }

            fallback ??= ends is null ? null : (candidates, ends);
        }

        var last = sparing ?? plain;
        return fallback is { } found
            ? Plan(found.Candidates, found.Ends, fit, justify: true)
            : Plan(last, new RaggedFit(fit).Even(CollectionsMarshal.AsSpan(last)), fit, justify: false);
    }

    /// <summary>
    /// Without hyphens; with them; more patience, for the last line's sake; stretch for nothing; then, since one loose line is seen less
    /// than a ragged paragraph among justified ones, more of it, with hyphens in names too.
    /// </summary>
    private IEnumerable<(HyphenUse Hyphens, FitSetting Setting)> Passes(FitSetting fit)
    {
        yield return (HyphenUse.None, fit with { Tolerance = WithoutHyphens });
        yield return (HyphenUse.Sparing, fit with { Tolerance = WithHyphens });
        yield return (HyphenUse.Sparing, fit with { Tolerance = LastLineTolerance });
        var stretch = EmergencyStretch * _em;
        yield return (HyphenUse.Sparing, fit with { Tolerance = WithHyphens, EmergencyStretch = stretch });
        yield return (HyphenUse.All, fit with { Tolerance = LastLineTolerance, EmergencyStretch = stretch });
        yield return (HyphenUse.All, fit with { Tolerance = LooseTolerance, EmergencyStretch = stretch });
        yield return (HyphenUse.All, fit with { Tolerance = LooseTolerance, EmergencyStretch = 2 * stretch });
    }

    private enum HyphenUse
    {
        None,
        Sparing,
        All,
    }

    private List<LinePlan> Ragged(int start, int end, List<Candidate> candidates, FitSetting fit)
    {
        var used = setting.Hyphenate ? _finder.Find(start, end, paragraph.Hyphens(SparesNames), scratch.Sparing) : candidates;
        return Plan(used, new RaggedFit(fit).Even(CollectionsMarshal.AsSpan(used)), fit, justify: false);
    }

    private bool SparesNames => setting.Width > NameSparingMeasure * _em;

    /// <summary>One word of under four letters alone on the last line.</summary>
    private static bool EndsInCrumb(List<Candidate> candidates, List<int> ends) =>
        ends.Count > 1 && candidates[^1].End - candidates[ends[^2]].At < 4;

    private List<LinePlan> Plan(IReadOnlyList<Candidate> candidates, List<int> ends, FitSetting fit, bool justify)
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
