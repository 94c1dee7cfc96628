using System.Globalization;

namespace NewsExport.Cli.Commands;

/// <summary>Page sizes as the command line writes them.</summary>
internal static class PageSizes
{
    public const string Taken = "a4, letter, a5, or WIDTHxHEIGHTmm from 60x60mm to 1000x1000mm";

    /// <summary>Null: it is none.</summary>
    public static PageSize? Parse(string text) =>
        text.ToLowerInvariant() switch
        {
            "a4" => PageSize.A4,
            "a5" => PageSize.A5,
            "letter" => PageSize.Letter,
            var other => ParseMillimetres(other),
        };

    private static PageSize? ParseMillimetres(string text)
    {
        var sides = text.EndsWith("mm", StringComparison.Ordinal) ? text[..^2].Split('x') : [];
        return sides.Length == 2 && Side(sides[0]) is { } width && Side(sides[1]) is { } height
            ? PageSize.InMillimetres(text, width, height)
            : null;
    }

    private static double? Side(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var side) && side is >= 60 and <= 1000
            ? side
            : null;
}
