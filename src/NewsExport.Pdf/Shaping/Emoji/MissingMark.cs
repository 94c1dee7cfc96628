namespace NewsExport.Pdf.Shaping.Emoji;

/// <summary>
/// What the page shows for a character that no font has: an emoji's name in brackets, a question mark for anything else. Copied text keeps the
/// character.
/// </summary>
internal static class MissingMark
{
    /// <summary>Drawn for what has no name; a box or a blank would say nothing.</summary>
    public const string Unnamed = "?";

    /// <summary>A name is a note about the text: a little smaller than it.</summary>
    public const double NameSize = 0.86;

    /// <summary>No line ends inside a name: a longer one would be wider than a margin or a column of a table.</summary>
    private const int LongestName = 32;

    public static string Of(string name) => $"[{Short(name)}]";

    /// <summary>The glyphs of an item's mark, one cluster; nothing for what is cut off behind it, which is unseen.</summary>
    public static void Place(TextItem item, int start, List<ShapedGlyph> into)
    {
        if (start > item.Start)
        {
            return;
        }

        foreach (var glyph in item.Mark!)
        {
            into.Add(glyph with { Cluster = start, UnsafeToBreak = false });
        }
    }

    /// <summary>The first words of a long name.</summary>
    private static string Short(string name)
    {
        if (name.Length <= LongestName)
        {
            return name;
        }

        var space = name.LastIndexOf(' ', LongestName - 1);
        return name[..(space > 0 ? space : LongestName - 1)] + "…";
    }
}
