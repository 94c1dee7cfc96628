namespace NewsExport.Pdf.Shaping.Formulas;

/// <summary>Shapes that grow with what they hold, as outlines from their top left corner.</summary>
internal static class MathOutlines
{
    private const int Steps = 14;

    public static (double X, double Y)[] Rule(double width, double height) => [(0, 0), (width, 0), (width, height), (0, height)];

    /// <summary>The root's hook with its bar; <paramref name="sign"/> is the part before what stands under the bar.</summary>
    public static (double X, double Y)[] Root(double sign, double inside, double height, double bar, double size)
    {
        var reach = Math.Min(height, 1.25 * size);
        var stem = 0.085 * size;
        return
        [
            (0, height - (0.46 * reach)),
            (0.3 * sign, height - (0.58 * reach)),
            (0.55 * sign, height - (2.2 * stem)),
            (sign - bar, 0),
            (sign + inside, 0),
            (sign + inside, bar),
            (sign - (0.3 * bar), bar),
            (0.56 * sign, height),
            (0.46 * sign, height),
            (0.2 * sign, height - (0.47 * reach)),
            (0.05 * sign, height - (0.42 * reach)),
        ];
    }

    /// <summary>How wide a growing bracket is.</summary>
    public static double WidthOf(char sign, double height, double size) =>
        sign switch
        {
            '|' or '∣' => 0.34 * size,
            '‖' => 0.44 * size,
            '(' or ')' => (0.24 * size) + (0.035 * height),
            '{' or '}' => 0.38 * size,
            '⟨' or '⟩' => (0.22 * size) + (0.05 * height),
            _ => 0.3 * size,
        };

    /// <summary>A bracket; null: the sign does not grow.</summary>
    public static (double X, double Y)[][]? Bracket(char sign, double height, double size)
    {
        var width = WidthOf(sign, height, size);
        var thin = 0.05 * size;
        (double X, double Y)[][]? opening = sign switch
        {
            '|' or '∣' => [At(Rule(thin, height), (width - thin) / 2)],
            '‖' => [At(Rule(thin, height), (width / 2) - (1.5 * thin)), At(Rule(thin, height), (width / 2) + (0.5 * thin))],
            '(' or ')' => [Arc(width, height, size)],
            '[' or ']' => [Square(width, height, thin, top: true, bottom: true)],
            '⌈' or '⌉' => [Square(width, height, thin, top: true, bottom: false)],
            '⌊' or '⌋' => [Square(width, height, thin, top: false, bottom: true)],
            '{' or '}' => [Brace(width, height, size)],
            '⟨' or '⟩' => [Angle(width, height, thin)],
            _ => null,
        };
        return opening is not null && sign is ')' or ']' or '⌉' or '⌋' or '}' or '⟩'
            ? Array.ConvertAll(opening!, outline => Turned(outline, width))
            : opening;
    }

    private static (double X, double Y)[] Arc(double width, double height, double size)
    {
        var (belly, edge) = (0.095 * size, 0.03 * size);
        var room = width - (0.12 * size);
        return Band(
            height,
            at => (0.06 * size) + (room * (1 - Math.Sin(Math.PI * at))),
            at => edge + ((belly - edge) * Math.Sin(Math.PI * at))
        );
    }

    private static (double X, double Y)[] Brace(double width, double height, double size)
    {
        var corner = Math.Min(0.5, 0.45 * size / height);
        var (tip, spine, end) = (0.05 * width, 0.42 * width, 0.85 * width);
        return Band(
            height,
            at =>
            {
                var half = at < 0.5 ? at : 1 - at;
                return half < corner / 2 ? end + ((spine - end) * Smooth(half / (corner / 2)))
                    : half > 0.5 - (corner / 2) ? spine + ((tip - spine) * Smooth((half - 0.5 + (corner / 2)) / (corner / 2)))
                    : spine;
            },
            _ => 0.07 * size,
            4 * Steps
        );
    }

    private static double Smooth(double at) => at * at * (3 - (2 * at));

    /// <summary>A stroke from top to bottom: where its left edge is and how thick it is at each height.</summary>
    private static (double X, double Y)[] Band(double height, Func<double, double> left, Func<double, double> thickness, int steps = Steps)
    {
        var points = new (double, double)[2 * (steps + 1)];
        for (var i = 0; i <= steps; i++)
        {
            var at = (double)i / steps;
            points[i] = (left(at), at * height);
            points[^(i + 1)] = (left(at) + thickness(at), at * height);
        }

        return points;
    }

    private static (double X, double Y)[] Square(double width, double height, double thin, bool top, bool bottom)
    {
        var (near, far) = (0.25 * width, 0.85 * width);
        List<(double, double)> points = [(near, 0)];
        if (top)
        {
            points.AddRange([(far, 0), (far, thin)]);
        }

        points.Add((near + thin, top ? thin : 0));
        points.Add((near + thin, bottom ? height - thin : height));
        if (bottom)
        {
            points.AddRange([(far, height - thin), (far, height)]);
        }

        points.Add((near, height));
        return [.. points];
    }

    private static (double X, double Y)[] Angle(double width, double height, double thin)
    {
        var (near, far) = (0.15 * width, 0.85 * width);
        return [(far - thin, 0), (far, 0), (near + (1.2 * thin), height / 2), (far, height), (far - thin, height), (near, height / 2)];
    }

    private static (double X, double Y)[] At((double X, double Y)[] outline, double x) =>
        Array.ConvertAll(outline, point => (point.X + x, point.Y));

    private static (double X, double Y)[] Turned((double X, double Y)[] outline, double width) =>
        Array.ConvertAll(outline, point => (width - point.X, point.Y));
}
