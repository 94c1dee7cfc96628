using NewsExport.Pdf.Shaping;

namespace NewsExport.Pdf.Styling;

/// <summary>The colours of the page that are the same for every site.</summary>
internal static class Palette
{
    public static Rgb Ink { get; } = new(0x1A, 0x1A, 0x1A);

    /// <summary>Deks.</summary>
    public static Rgb Soft { get; } = new(0x3F, 0x3F, 0x3F);

    /// <summary>Furniture that is text; still 6.1:1 on the panel.</summary>
    public static Rgb Grey { get; } = new(0x5C, 0x5C, 0x5C);

    /// <summary>Thin rules; never text.</summary>
    public static Rgb Rule { get; } = new(0xC9, 0xC7, 0xC2);

    /// <summary>Ground of code, asides and missing pictures.</summary>
    public static Rgb Panel { get; } = new(0xF6, 0xF5, 0xF2);

    /// <summary><paramref name="share"/> of a colour (0 to 1) on white paper.</summary>
    public static Rgb Tint(Rgb color, double share) => new(Mix(color.Red, share), Mix(color.Green, share), Mix(color.Blue, share));

    private static byte Mix(byte channel, double share) => (byte)Math.Round(255 - ((255 - channel) * share));
}
