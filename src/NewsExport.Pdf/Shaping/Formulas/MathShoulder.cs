namespace NewsExport.Pdf.Shaping.Formulas;

/// <summary>Scripts at the shoulders and the feet of a piece; all that are raised stand on one line, and so do all that are lowered.</summary>
internal sealed class MathShoulder(MathStyle style, MathBox nucleus, bool isIntegral)
{
    /// <summary>White between two pairs, in em.</summary>
    private const double PairSpace = 0.06;

    /// <summary>An integral leans: what stands at its foot moves in.</summary>
    private readonly double _lean = isIntegral ? 0.12 * style.Size : 0;

    public MathBox Set(List<(MathBox? Below, MathBox? Above)> before, List<(MathBox? Below, MathBox? Above)> after)
    {
        var (up, down) = Shifts([.. before, .. after]);
        List<(MathBox Box, double X, double Y)> placed = [];
        double x = 0;
        foreach (var (below, above) in before)
        {
            // What stands before a piece ends where the piece begins.
            var end = x + Math.Max(below?.Width ?? 0, above?.Width ?? 0);
            Place(below, end - (below?.Width ?? 0), down);
            Place(above, end - (above?.Width ?? 0), -up);
            x = end + (PairSpace * style.Size);
        }

        placed.Add((nucleus, x, 0));
        x += nucleus.Width + (after.Count > 0 ? 0.04 * style.Size : 0);
        for (var i = 0; i < after.Count; i++)
        {
            var (below, above) = after[i];
            var foot = i == 0 ? x - _lean : x;
            Place(below, foot, down);
            Place(above, x, -up);
            x = Math.Max(x + (above?.Width ?? 0), foot + (below?.Width ?? 0)) + ((i + 1 < after.Count ? PairSpace : 0.03) * style.Size);
        }

        var box = new MathBox(x, placed.Max(piece => piece.Box.Ascent - piece.Y), placed.Max(piece => piece.Box.Depth + piece.Y));
        foreach (var piece in placed)
        {
            box.With(piece.Box, piece.X, piece.Y);
        }

        return box;

        void Place(MathBox? script, double left, double y)
        {
            if (script is not null)
            {
                placed.Add((script, left, y));
            }
        }
    }

    /// <summary>How far scripts are raised and lowered.</summary>
    private (double Up, double Down) Shifts(List<(MathBox? Below, MathBox? Above)> pairs)
    {
        var size = style.Size;
        var up = Math.Max(0.36 * size, nucleus.Ascent - (0.3 * size));
        var down = Math.Max(0.16 * size, nucleus.Depth + (0.04 * size));
        double missing = 0;
        foreach (var (below, above) in pairs)
        {
            if (above is not null && below is not null)
            {
                // Room between the two (TeX: four rules).
                missing = Math.Max(missing, (4 * style.Rule) - (up - above.Depth + down - below.Ascent));
            }
        }

        return (up, down + missing);
    }
}
