using System.Runtime.InteropServices;
using NewsExport.Pdf.Shaping.Bidi;

namespace NewsExport.Pdf.Shaping;

/// <summary>
/// Places the glyphs of a chosen line. The white space at a line's end is kept as one ordinary space glyph beyond the line, so that copied text has
/// its word spaces; it is in no width. An added hyphen says U+00AD.
/// </summary>
internal sealed class LineAssembler(ShapedParagraph paragraph, LineSetting setting, LineScratch scratch)
{
    private readonly LineSlicer _slicer = new(paragraph.ShapedText);
    private readonly RunBuilder _runs = new(paragraph, scratch.Glyphs);
    private readonly bool _rightToLeft = (paragraph.BaseLevel & 1) != 0;

    public TextLine Build(in LinePlan plan)
    {
        var pieces = Pieces(plan.Start, plan.End, plan.AddsHyphen);
        var natural = WhiteSpace.Of(paragraph, pieces);
        var target = plan.Available + plan.StartHang + plan.EndHang;
        var fill = plan.Justify ? natural.FillTo(target) : LineFill.None;
        var full = natural.WidthWith(fill);
        var width = full - plan.StartHang - plan.EndHang;
        var x = Left(plan, width);
        _runs.Begin(fill, plan.End);
        var trailing = Trailing(plan);
        if (_rightToLeft && trailing is { } before)
        {
            _runs.Add(before, x - WhiteSpace.Of(paragraph, [before]).Width);
        }

        double boxAscent = 0;
        PutInOrder(pieces);
        foreach (var piece in pieces)
        {
            x += _runs.Add(piece, x);
            boxAscent = piece.Item.Span.Box is { } box ? Math.Max(boxAscent, box.Height + piece.Item.Rise) : boxAscent;
        }

        if (!_rightToLeft && trailing is { } after)
        {
            _runs.Add(after, x);
        }

        return new TextLine(_runs.ToRuns(), width, plan.EndsWithHyphen) { Source = plan.Start..plan.Next, BoxAscent = boxAscent };
    }

    /// <summary>Where the full text, hanging parts included, starts on the paper.</summary>
    private double Left(in LinePlan plan, double width)
    {
        var slack = plan.Available - width;
        var offset = setting.Alignment switch
        {
            _ when plan.Justify => 0,
            CellAlignment.Center => slack / 2,
            CellAlignment.End => slack,
            _ => 0,
        };
        var near = plan.Indent + offset;
        return _rightToLeft ? setting.Width - near - width - plan.EndHang : near - plan.StartHang;
    }

    private List<LinePiece> Pieces(int start, int end, bool addsHyphen)
    {
        var pieces = scratch.Pieces;
        pieces.Clear();
        if (start >= end)
        {
            return pieces;
        }

        for (var i = paragraph.ItemAt(start); i < paragraph.Items.Count && paragraph.Items[i].Start < end; i++)
        {
            var item = paragraph.Items[i];
            var (from, to) = (Math.Max(item.Start, start), Math.Min(item.End, end));
            pieces.Add(_slicer.Slice(item, from, to, addsHyphen && to == end));
        }

        return pieces;
    }

    /// <summary>The first white space after the visible text, where the line has one that is said.</summary>
    private LinePiece? Trailing(in LinePlan plan)
    {
        for (var i = plan.End; i < plan.Next; i++)
        {
            if (paragraph.Text[i] is ' ' or '\t' or '\u3000' && i > plan.Start)
            {
                return _slicer.Slice(paragraph.Items[paragraph.ItemAt(i)], i, i + 1, addsHyphen: false);
            }
        }

        return null;
    }

    /// <summary>UAX#9 L2. White space at the end needs no L1: it is not among the pieces.</summary>
    private static void PutInOrder(List<LinePiece> pieces)
    {
        if (!pieces.Exists(static piece => piece.Item.RightToLeft))
        {
            return;
        }

        var levels = pieces.ConvertAll(static piece => piece.Item.Level);
        LinePiece[] logical = [.. pieces];
        var at = 0;
        foreach (var index in BidiLine.VisualOrder(CollectionsMarshal.AsSpan(levels)))
        {
            pieces[at++] = logical[index];
        }
    }
}
