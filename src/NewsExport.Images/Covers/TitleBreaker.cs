using System.Text;

namespace NewsExport.Images.Covers;

/// <summary>Breaks a title into balanced lines, as large as its place allows.</summary>
internal static class TitleBreaker
{
    private static readonly float[] Sizes = [180, 148, 120, 96, 80, 64, 52];

    /// <summary>The line box of the titles in print, 33 on 29.</summary>
    public static float LineHeight(float size) => size * 33 / 29;

    public static (ValueList<string> Lines, float Size) Break(string title, CoverFace face, float width, float height)
    {
        var pieces = Pieces(title);
        foreach (var size in Sizes)
        {
            var most = (int)((height + LineHeight(size) - size) / LineHeight(size));
            var lines = Fill(pieces, face, size, width);
            if (lines.Count <= most && pieces.All(piece => face.Width(piece.TrimEnd(), size) <= width))
            {
                return (Balance(pieces, face, size, width, lines.Count), size);
            }
        }

        var smallest = Sizes[^1];
        var room = (int)(height / LineHeight(smallest));
        var all = Fill(pieces, face, smallest, width);
        var shown = all.Take(room).Select(line => face.Cut(line, smallest, width)!).ToList();
        shown[^1] = all.Count > room ? face.Cut(shown[^1] + "\u2026", smallest, width)! : shown[^1];
        return (shown.ToValueList(), smallest);
    }

    // Fewest lines first, then the narrowest width that still takes no more of them.
    private static ValueList<string> Balance(List<string> pieces, CoverFace face, float size, float width, int count)
    {
        var (low, high) = (0f, width);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (Fill(pieces, face, size, middle).Count > count || pieces.Exists(piece => face.Width(piece.TrimEnd(), size) > middle))
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return Fill(pieces, face, size, high).ToValueList();
    }

    private static List<string> Fill(List<string> pieces, CoverFace face, float size, float width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var piece in pieces)
        {
            if (line.Length > 0 && face.Width((line + piece).TrimEnd(), size) > width)
            {
                lines.Add(line.TrimEnd());
                line = "";
            }

            line += piece;
        }

        lines.Add(line.TrimEnd());
        return lines;
    }

    /// <summary>Words with the blank after them; between Han and kana a line may break anywhere (UAX #14, class ID).</summary>
    private static List<string> Pieces(string title)
    {
        var pieces = new List<string>();
        var piece = new StringBuilder();
        foreach (var rune in title.Trim().EnumerateRunes())
        {
            var isIdeograph = rune.Value is (>= 0x3041 and <= 0x30FF) or (>= 0x3400 and <= 0x9FFF) or (>= 0x20000 and <= 0x3FFFF);
            if (isIdeograph && piece.Length > 0)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }

            var isBlank = Rune.IsWhiteSpace(rune) && rune.Value is not (0xA0 or 0x202F);
            piece.Append(isBlank ? " " : rune.ToString());
            if (isBlank)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }
        }

        pieces.Add(piece.ToString());
        return pieces;
    }
}
