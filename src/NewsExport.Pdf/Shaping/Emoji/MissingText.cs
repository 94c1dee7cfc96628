namespace NewsExport.Pdf.Shaping.Emoji;

/// <summary>
/// Characters that no font has. An emoji shows its name in brackets and says itself, so that copied text keeps the emoji and the page is never
/// silent; anything else shows a question mark.
/// </summary>
internal static class MissingText
{
    /// <summary>Drawn for what has no name; a box or a blank would say nothing.</summary>
    public const char Replacement = '?';

    /// <summary>A name is a note about the text: a little smaller than it.</summary>
    public const double NameSize = 0.86;

    /// <summary>Longer names would part the lines; their first word group says enough.</summary>
    private const int LongestName = 32;

    /// <summary>Glyphs in visual order; those of a name are one cluster.</summary>
    public static void Shape(TextItem item, string text, int start, int end, List<ShapedGlyph> into)
    {
        var first = into.Count;
        List<int> starts = [];
        for (var at = start; at < end; )
        {
            starts.Add(into.Count);
            var stop = EmojiSequence.End(text, at, end);
            var name = item.Names?.Of(text.AsSpan(at, stop - at));
            if (name is null)
            {
                stop = at + (char.IsHighSurrogate(text[at]) && at + 1 < end ? 2 : 1);
            }

            foreach (var glyph in item.Shaper.ShapeWord(name is null ? [Replacement] : $"[{Short(name)}]"))
            {
                into.Add(glyph with { Cluster = at, UnsafeToBreak = false });
            }

            at = stop;
        }

        if (item.RightToLeft)
        {
            ReverseClusters(into, first, starts);
        }
    }

    private static string Short(string name)
    {
        var end = name.Length <= LongestName ? -1 : name.IndexOfAny([':', ','], 1);
        return end < 0 ? name : name[..end];
    }

    /// <summary>From right to left the last cluster stands first; the letters of each stay in their own order.</summary>
    private static void ReverseClusters(List<ShapedGlyph> glyphs, int first, List<int> starts)
    {
        List<ShapedGlyph> turned = new(glyphs.Count - first);
        for (var i = starts.Count - 1; i >= 0; i--)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : glyphs.Count;
            turned.AddRange(glyphs.GetRange(starts[i], end - starts[i]));
        }

        glyphs.RemoveRange(first, glyphs.Count - first);
        glyphs.AddRange(turned);
    }
}
