using NewsExport.Pdf.Shaping.Breaking;

namespace NewsExport.Pdf.Shaping;

/// <summary>Gathers the places where the lines of one stretch of text, up to a forced line end, may end.</summary>
internal sealed class CandidateFinder(ShapedParagraph paragraph, LineSetting setting)
{
    /// <summary>Share by which a word space grows and shrinks; Arabic and Hebrew, which have no hyphens, get more.</summary>
    private const double LatinStretch = 0.45;
    private const double RightToLeftStretch = 0.7;
    private const double Shrink = 0.2;

    private const char SoftHyphen = '\u00AD';

    private readonly ParagraphMeasures _measures = paragraph.Measures;
    private readonly bool _hasIdeographs = paragraph.Items.Any(static item => item.IsCjk);
    private readonly bool _rightToLeft = (paragraph.BaseLevel & 1) != 0;
    private readonly double _stretch = (paragraph.BaseLevel & 1) == 0 ? LatinStretch : RightToLeftStretch;

    /// <summary>Candidates in order, the start first and the end last.</summary>
    /// <param name="hyphens">Where hyphens may be added; null: nowhere, soft hyphens included.</param>
    /// <param name="candidates">Filled and returned.</param>
    public List<Candidate> Find(int start, int end, bool[]? hyphens, List<Candidate> candidates)
    {
        candidates.Clear();
        candidates.Add(Make(start, start, CandidateKind.Start));
        var pieceStart = 0;
        var visible = start;
        for (var i = start + 1; i < end; i++)
        {
            visible = Visibility.IsTrailing(paragraph.Text[i - 1]) ? visible : i;
            if (paragraph.Breaks[i] == BreakKind.Forbidden)
            {
                AddHyphen(candidates, i, i, hyphens is not null && hyphens[i]);
            }
            else if (paragraph.Text[i - 1] == SoftHyphen)
            {
                AddHyphen(candidates, i, i - 1, hyphens is not null);
            }
            else if (visible > start)
            {
                var endsInDash = visible == i && paragraph.Text[i - 1] is '-' or '\u2010' or '\u2013' or '\u2014';
                AddPiece(candidates, ref pieceStart, Make(i, visible, endsInDash ? CandidateKind.Dash : CandidateKind.Word));
            }
        }

        visible = end > start && !Visibility.IsTrailing(paragraph.Text[end - 1]) ? end : visible;
        AddPiece(candidates, ref pieceStart, Make(end, visible, CandidateKind.End));
        return candidates;
    }

    private void AddHyphen(List<Candidate> candidates, int at, int end, bool isAllowed)
    {
        if (isAllowed)
        {
            candidates.Add(Make(at, end, CandidateKind.Hyphenated));
        }
    }

    /// <summary>Ends a piece that has no break but hyphens; one that is wider than a line is opened between all its letters.</summary>
    private void AddPiece(List<Candidate> candidates, ref int pieceStart, Candidate end)
    {
        var start = candidates[pieceStart];
        if (end.Kind is not CandidateKind.End && start.Kind is not CandidateKind.Start && end.End == start.End)
        {
            // Only unseen characters in between: one place to break is enough, however many there are.
            candidates.RemoveRange(pieceStart, candidates.Count - pieceStart);
            candidates.Add(end with { Kind = start.Kind });
            return;
        }

        if (end.EndPosition - start.StartPosition > setting.Width - setting.FirstIndent - setting.LastLineReserve)
        {
            var hyphens = candidates.GetRange(pieceStart + 1, candidates.Count - pieceStart - 1);
            candidates.RemoveRange(pieceStart + 1, hyphens.Count);
            var next = 0;
            for (var i = start.At + 1; i < end.End; i++)
            {
                if (next < hyphens.Count && hyphens[next].At == i)
                {
                    candidates.Add(hyphens[next++]);
                }
                else if (_measures.IsClusterStart(i))
                {
                    candidates.Add(Make(i, i, CandidateKind.Emergency));
                }
            }
        }

        candidates.Add(end);
        pieceStart = candidates.Count - 1;
    }

    private Candidate Make(int at, int end, CandidateKind kind)
    {
        var added = kind switch
        {
            CandidateKind.Hyphenated => paragraph.HyphenWidth(end),
            CandidateKind.Emergency => paragraph.CutWidth(end),
            _ => 0,
        };
        return new Candidate
        {
            At = at,
            End = end,
            Kind = kind,
            EndPosition = _measures.Position(end),
            StartPosition = _measures.Position(at),
            EndStretch = (_measures.Spaces(end) * _stretch) + _measures.Gaps(end),
            StartStretch = (_measures.Spaces(at) * _stretch) + _measures.Gaps(at),
            EndShrink = _measures.Spaces(end) * Shrink,
            StartShrink = _measures.Spaces(at) * Shrink,
            Added = added,
            EndHang = EndHang(end, kind, added),
            StartHang = StartHang(at),
        };
    }

    private double EndHang(int end, CandidateKind kind, double added)
    {
        if (kind is CandidateKind.Hyphenated)
        {
            return setting.Hang ? added * HangingPunctuation.Hyphen : 0;
        }

        if (end == 0 || kind is CandidateKind.Start)
        {
            return 0;
        }

        var last = paragraph.Text[end - 1];
        var hang = setting.Hang ? HangingPunctuation.AtEnd(last, _rightToLeft) * _measures.Advance(end - 1) : 0;
        return hang + (_hasIdeographs ? CjkSpacing.WhiteAtEnd(paragraph, end) : 0);
    }

    private double StartHang(int at)
    {
        if (at >= paragraph.Text.Length)
        {
            return 0;
        }

        var hang = setting.Hang ? HangingPunctuation.AtStart(paragraph.Text[at]) * _measures.Advance(at) : 0;
        return hang > 0 ? hang
            : _hasIdeographs ? CjkSpacing.WhiteAtStart(paragraph, at)
            : 0;
    }
}
