using System.Globalization;
using NewsExport.Images.Sniffing;

namespace NewsExport.Images.Decoding;

/// <summary>The size of a drawing in CSS pixels (SVG 2, 8.12).</summary>
internal static class SvgSize
{
    /// <summary>What CSS gives a replaced element that has no size (CSS 2, 10.3.2).</summary>
    private static readonly PixelSize Default = new(300, 150);

    public static PixelSize Read(string? width, string? height, string? viewBox)
    {
        var box = (viewBox ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Number).ToList();
        var (boxWidth, boxHeight) = box is [_, _, > 0, > 0] ? (box[2]!.Value, box[3]!.Value) : (0, 0);
        var hasBox = boxWidth > 0;
        var (across, down) = (Length(width), Length(height));
        return (across, down) switch
        {
            (> 0, > 0) => Whole(across.Value, down.Value),
            (> 0, _) when hasBox => Whole(across.Value, across.Value * boxHeight / boxWidth),
            (_, > 0) when hasBox => Whole(down.Value * boxWidth / boxHeight, down.Value),
            _ when hasBox => Whole(boxWidth, boxHeight),
            _ => Default,
        };
    }

    private static PixelSize Whole(double width, double height) => new(Pixels(width), Pixels(height));

    private static int Pixels(double length) => (int)Math.Clamp(Math.Ceiling(length), 1, 1_000_000);

    // Percentages depend on what is around the drawing, and there is nothing.
    private static double? Length(string? text)
    {
        var trimmed = (text ?? "").Trim();
        var unit = trimmed.Length >= 2 ? trimmed[^2..] : "";
        return unit switch
        {
            "px" => Number(trimmed[..^2]),
            "pt" => Number(trimmed[..^2]) * 96 / 72,
            "pc" => Number(trimmed[..^2]) * 16,
            "mm" => Number(trimmed[..^2]) * 96 / 25.4,
            "cm" => Number(trimmed[..^2]) * 96 / 2.54,
            "in" => Number(trimmed[..^2]) * 96,
            "em" => Number(trimmed[..^2]) * 16,
            _ => Number(trimmed),
        };
    }

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;
}
