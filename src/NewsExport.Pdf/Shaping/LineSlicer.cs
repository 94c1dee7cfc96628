using NewsExport.Pdf.Shaping.Emoji;

namespace NewsExport.Pdf.Shaping;

/// <summary>Cuts items at line ends: the shaped glyphs are reused, and shaped anew only where a cut would change them.</summary>
internal sealed class LineSlicer(string text)
{
    public LinePiece Slice(TextItem item, int start, int end, bool addsHyphen)
    {
        if (item.Span.Box is not null)
        {
            return new LinePiece(item, start, end, false) { Glyphs = ArraySegment<ShapedGlyph>.Empty };
        }

        if (!addsHyphen && Cut(item, start, end) is { } glyphs)
        {
            return new LinePiece(item, start, end, false) { Glyphs = glyphs };
        }

        return new LinePiece(item, start, end, addsHyphen) { Glyphs = Reshape(item, start, end, addsHyphen) };
    }

    /// <summary>Part of the item's own glyphs; null where a cut is unsafe.</summary>
    private static ArraySegment<ShapedGlyph>? Cut(TextItem item, int start, int end)
    {
        var (first, last) = (First(item, start), First(item, end));
        if (first < 0 || last < 0)
        {
            return null;
        }

        // In a right-to-left item glyphs run from the end of the text to its start.
        return item.RightToLeft
            ? new ArraySegment<ShapedGlyph>(item.Glyphs, last, first - last)
            : new ArraySegment<ShapedGlyph>(item.Glyphs, first, last - first);
    }

    /// <summary>
    /// Left to right: index of the glyph where the text from <paramref name="index"/> on begins. Right to left: the index where it ends. -1 where no safe
    /// cut exists.
    /// </summary>
    private static int First(TextItem item, int index)
    {
        if (index == item.Start)
        {
            return item.RightToLeft ? item.Glyphs.Length : 0;
        }

        if (index == item.End)
        {
            return item.RightToLeft ? 0 : item.Glyphs.Length;
        }

        return item.RightToLeft ? FirstFromEnd(item.Glyphs, index) : FirstFromStart(item.Glyphs, index);
    }

    private static int FirstFromStart(ShapedGlyph[] glyphs, int index)
    {
        var (low, high) = (0, glyphs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = glyphs[middle].Cluster < index ? (middle + 1, high) : (low, middle);
        }

        return low < glyphs.Length && glyphs[low].Cluster == index && !glyphs[low].UnsafeToBreak ? low : -1;
    }

    private static int FirstFromEnd(ShapedGlyph[] glyphs, int index)
    {
        var (low, high) = (0, glyphs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = glyphs[middle].Cluster >= index ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && glyphs[low - 1].Cluster == index && !glyphs[low - 1].UnsafeToBreak ? low : -1;
    }

    private ShapedGlyph[] Reshape(TextItem item, int start, int end, bool addsHyphen)
    {
        var glyphs = new List<ShapedGlyph>(end - start + 1);
        if (item.Mark is not null)
        {
            MissingMark.Place(item, start, glyphs);
        }
        else if (item.ByWord)
        {
            var lastWord = addsHyphen ? text.AsSpan(start, end - start).LastIndexOf(' ') + 1 + start : end;
            item.Shaper.ShapeWords(text, start, lastWord, glyphs);
            AddHyphenated(item, lastWord, end, addsHyphen, glyphs);
        }
        else
        {
            item.Shaper.Shape(text, start, end, glyphs);
        }

        return [.. glyphs];
    }

    /// <summary>The end of a word together with its hyphen, so that the two are kerned.</summary>
    private void AddHyphenated(TextItem item, int start, int end, bool addsHyphen, List<ShapedGlyph> glyphs)
    {
        if (!addsHyphen)
        {
            return;
        }

        foreach (var glyph in item.Shaper.ShapeWord(string.Concat(text.AsSpan(start, end - start), "-")))
        {
            glyphs.Add(glyph with { Cluster = glyph.Cluster + start });
        }
    }
}
