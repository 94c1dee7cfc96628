namespace NewsExport.Pdf.Shaping;

/// <summary>Turns the pieces of a line, in visual order, into runs to draw. Neighbours that look alike and read on become one run.</summary>
internal sealed class RunBuilder(ShapedParagraph paragraph, LineFill fill, int lineEnd)
{
    private const string SoftHyphen = "\u00AD";
    private const string NonJoiner = "\u200C";

    private readonly List<GlyphRun> _runs = [];
    private readonly List<PlacedGlyph> _glyphs = [];
    private LinePiece _last;

    /// <summary>Adds a piece at <paramref name="x"/> and returns its width.</summary>
    public double Add(LinePiece piece, double x)
    {
        var item = piece.Item;
        var said = Visibility.Said(paragraph.Text.AsSpan(piece.Start, piece.End - piece.Start));
        if (item.Span.Box is { } box)
        {
            Append(piece, x, [], said);
            return box.Width;
        }

        _glyphs.Clear();
        var width = Place(piece);
        if (_glyphs.Count > 0)
        {
            Append(piece, x, [.. _glyphs], piece.AddsHyphen ? said + SoftHyphen : said);
        }

        return width;
    }

    public IReadOnlyList<GlyphRun> ToRuns() => _runs;

    private void Append(LinePiece piece, double x, PlacedGlyph[] glyphs, string said)
    {
        var item = piece.Item;
        if (_runs.Count > 0 && Continues(piece))
        {
            var before = _runs[^1];
            _runs[^1] = before with { Glyphs = [.. before.Glyphs, .. glyphs], Text = before.Text + said };
        }
        else
        {
            _runs.Add(
                new GlyphRun(item.Shaper.Font.Face, item.Size, item.Span.Style.Color, x, item.Rise, glyphs)
                {
                    Language = item.Language,
                    Tag = item.Span.Tag,
                    RightToLeft = item.RightToLeft,
                    Box = item.Span.Box,
                    Text = said,
                }
            );
        }

        _last = piece;
    }

    private bool Continues(LinePiece piece)
    {
        var (before, now) = (_last.Item, piece.Item);
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
            && _last.End <= piece.Start;
    }

    private double Place(LinePiece piece)
    {
        var (glyphs, item) = (piece.Glyphs, piece.Item);
        double width = 0;
        var owed = "";
        for (var i = 0; i < glyphs.Count; )
        {
            var cluster = glyphs[i].Cluster;
            var end = i + 1;
            while (end < glyphs.Count && glyphs[end].Cluster == cluster)
            {
                end++;
            }

            var textEnd =
                item.RightToLeft ? (i == 0 ? piece.End : glyphs[i - 1].Cluster)
                : end == glyphs.Count ? Math.Max(piece.End, cluster)
                : glyphs[end].Cluster;
            var says =
                cluster >= piece.End ? SoftHyphen : Visibility.Said(paragraph.Text.AsSpan(cluster, Math.Min(textEnd, piece.End) - cluster));
            if (item.RightToLeft && says == NonJoiner)
            {
                owed = NonJoiner;
            }
            else
            {
                var first = _glyphs.Count;
                width += PlaceCluster(piece, i, end, textEnd, says);
                if (owed.Length > 0 && first < _glyphs.Count)
                {
                    _glyphs[first] = _glyphs[first] with { Text = owed + _glyphs[first].Text };
                    owed = "";
                }
            }

            i = end;
        }

        if (owed.Length > 0 && _glyphs.Count > 0)
        {
            _glyphs[^1] = _glyphs[^1] with { Text = _glyphs[^1].Text + owed };
        }
        else if (owed.Length > 0)
        {
            // Nothing but a non-joiner: it says itself, so that no character is lost.
            width += PlaceCluster(piece, glyphs.Count - 1, glyphs.Count, piece.End, owed);
        }

        return width;
    }

    private double PlaceCluster(LinePiece piece, int first, int end, int textEnd, string says)
    {
        var (glyphs, item, scale) = (piece.Glyphs, piece.Item, piece.Item.Scale);
        if (says.Length == 0)
        {
            return 0; // only silent characters: nothing is drawn
        }

        var cluster = glyphs[first].Cluster;
        var carrier = CarrierOf(piece, first, end);
        double width = 0;
        for (var i = first; i < end; i++)
        {
            var glyph = glyphs[i];
            var advance = glyph.Advance * scale;
            if (i == end - 1)
            {
                advance += item.Tracking + Extra(piece, cluster, textEnd, glyphs[first].Advance * scale);
            }

            _glyphs.Add(
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
        var gap = next < lineEnd ? paragraph.Measures.GapAt(next) * fill.GapFactor : 0;
        var isSpace = cluster < piece.End && ParagraphMeasures.IsStretchable(paragraph.Text[cluster]);
        return gap + (isSpace ? (advance + piece.Item.Tracking) * fill.SpaceFactor : 0);
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
