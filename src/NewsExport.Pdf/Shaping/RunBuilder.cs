using System.Runtime.InteropServices;

namespace NewsExport.Pdf.Shaping;

/// <summary>Turns the pieces of a line, in visual order, into runs to draw. Neighbours that look alike and read on become one run.</summary>
/// <param name="glyphs">Where the glyphs of a line are gathered.</param>
internal sealed class RunBuilder(ShapedParagraph paragraph, List<PlacedGlyph> glyphs)
{
    private const string SoftHyphen = "\u00AD";
    private const string NonJoiner = "\u200C";

    private readonly List<GlyphRun> _runs = [];
    private LineFill _fill;
    private int _lineEnd;

    // Of the run that is open.
    private LinePiece _first;
    private LinePiece? _last;
    private int _firstGlyph;
    private double _x;
    private string _text = "";

    public void Begin(LineFill fill, int lineEnd)
    {
        (_fill, _lineEnd) = (fill, lineEnd);
        (_last, _firstGlyph) = (null, 0);
        _runs.Clear();
        glyphs.Clear();
    }

    /// <summary>Adds a piece at <paramref name="x"/> and returns its width.</summary>
    public double Add(LinePiece piece, double x)
    {
        var said = Visibility.Said(paragraph.Text.AsSpan(piece.Start, piece.End - piece.Start));
        var first = glyphs.Count;
        if (piece.Item.Span.Box is { } box)
        {
            Append(piece, x, first, said);
            return box.Width;
        }

        var width = Place(piece);
        if (glyphs.Count > first)
        {
            Append(piece, x, first, piece.AddsHyphen ? said + SoftHyphen : said);
        }

        return width;
    }

    /// <summary>The runs of the line.</summary>
    public GlyphRun[] ToRuns()
    {
        Close(glyphs.Count);
        return [.. _runs];
    }

    private void Append(LinePiece piece, double x, int first, string said)
    {
        if (_last is { } last && Continues(last, piece))
        {
            _text += said;
        }
        else
        {
            Close(first);
            (_first, _x, _text) = (piece, x, said);
        }

        _last = piece;
    }

    /// <summary>Ends the run that is open: its glyphs are those up to <paramref name="end"/>.</summary>
    private void Close(int end)
    {
        if (_last is not null)
        {
            var item = _first.Item;
            var run = CollectionsMarshal.AsSpan(glyphs)[_firstGlyph..end].ToArray();
            _runs.Add(
                new GlyphRun(item.Shaper.Font.Face, item.Size, item.Span.Style.Color, _x, item.Rise, run)
                {
                    Language = item.Language,
                    Tag = item.Span.Tag,
                    RightToLeft = item.RightToLeft,
                    Box = item.Span.Box,
                    Text = _text,
                }
            );
        }

        _firstGlyph = end;
    }

    private static bool Continues(LinePiece last, LinePiece piece)
    {
        var (before, now) = (last.Item, piece.Item);
        return before.Shaper.Font == now.Shaper.Font
            && before.Size.Equals(now.Size)
            && before.Rise.Equals(now.Rise)
            && before.Span.Style.Color == now.Span.Style.Color
            && before.Span.Box is null
            && now.Span.Box is null
            && ReferenceEquals(before.Span.Tag, now.Span.Tag)
            && string.Equals(before.Language, now.Language, StringComparison.Ordinal)
            && !before.RightToLeft
            && !now.RightToLeft
            && last.End <= piece.Start;
    }

    private double Place(LinePiece piece)
    {
        var (shaped, item) = (piece.Glyphs, piece.Item);
        var start = glyphs.Count;
        double width = 0;
        var owed = "";
        for (var i = 0; i < shaped.Count; )
        {
            var cluster = shaped[i].Cluster;
            var end = i + 1;
            while (end < shaped.Count && shaped[end].Cluster == cluster)
            {
                end++;
            }

            var textEnd =
                item.RightToLeft ? (i == 0 ? piece.End : shaped[i - 1].Cluster)
                : end == shaped.Count ? Math.Max(piece.End, cluster)
                : shaped[end].Cluster;
            var says =
                cluster >= piece.End ? SoftHyphen : Visibility.Said(paragraph.Text.AsSpan(cluster, Math.Min(textEnd, piece.End) - cluster));
            if (item.RightToLeft && says == NonJoiner)
            {
                owed = NonJoiner;
            }
            else
            {
                var first = glyphs.Count;
                width += PlaceCluster(piece, i, end, textEnd, says);
                if (owed.Length > 0 && first < glyphs.Count)
                {
                    glyphs[first] = glyphs[first] with { Text = owed + glyphs[first].Text };
                    owed = "";
                }
            }

            i = end;
        }

        if (owed.Length > 0 && glyphs.Count > start)
        {
            glyphs[^1] = glyphs[^1] with { Text = glyphs[^1].Text + owed };
        }
        else if (owed.Length > 0)
        {
            // Nothing but a non-joiner: it says itself, so that no character is lost.
            width += PlaceCluster(piece, shaped.Count - 1, shaped.Count, piece.End, owed);
        }

        return width;
    }

    private double PlaceCluster(LinePiece piece, int first, int end, int textEnd, string says)
    {
        var (shaped, item, scale) = (piece.Glyphs, piece.Item, piece.Item.Scale);
        if (says.Length == 0)
        {
            return 0; // only silent characters: nothing is drawn
        }

        var cluster = shaped[first].Cluster;
        var carrier = CarrierOf(piece, first, end);
        double width = 0;
        for (var i = first; i < end; i++)
        {
            var glyph = shaped[i];
            var advance = glyph.Advance * scale;
            if (i == end - 1)
            {
                advance += item.Tracking + Extra(piece, cluster, textEnd, shaped[first].Advance * scale);
            }

            glyphs.Add(
                new PlacedGlyph(
                    glyph.Id,
                    glyph.OffsetX * scale,
                    glyph.OffsetY * scale,
                    advance,
                    Share(item, says, i - first, end - first, i == carrier)
                )
            );
            width += advance;
        }

        return width;
    }

    /// <summary>White space that justification puts into a space, or after an ideograph.</summary>
    private double Extra(LinePiece piece, int cluster, int next, double advance)
    {
        var gap = next < _lineEnd ? paragraph.Measures.GapAt(next) * _fill.GapFactor : 0;
        var isSpace = cluster < piece.End && ParagraphMeasures.IsStretchable(paragraph.Text[cluster]);
        return gap + (isSpace ? (advance + piece.Item.Tracking) * _fill.SpaceFactor : 0);
    }

    /// <summary>
    /// What a glyph of a cluster says. In right-to-left clusters with a glyph for each character every glyph says its own, so that readers that
    /// reverse a line glyph by glyph find a letter before its mark; else the glyph with the advance says everything, since a mark without width is easily misplaced.
    /// </summary>
    private static string Share(TextItem item, string says, int place, int count, bool isCarrier)
    {
        if (item.RightToLeft && item.Mark is null && count > 1 && says.Length == count)
        {
            return CharacterStrings.Of(says[count - 1 - place]);
        }

        return isCarrier ? (item.RightToLeft ? CharacterStrings.Reversed(says) : says) : "";
    }

    private static int CarrierOf(LinePiece piece, int first, int end)
    {
        if (piece.Item.RightToLeft)
        {
            for (var i = first; i < end; i++)
            {
                if (piece.Glyphs[i].Advance != 0)
                {
                    return i;
                }
            }
        }

        return first;
    }
}
