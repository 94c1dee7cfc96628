using System.Text;

namespace NewsExport.Images.Sniffing;

/// <summary>Tells picture files apart by their first bytes.</summary>
internal static class ImageSniffer
{
    public static ImageKind Sniff(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xFF, 0xD8, 0xFF, ..] => ImageKind.Jpeg,
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => ImageKind.Png,
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => ImageKind.Gif,
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => ImageKind.WebP,
            // BITMAPFILEHEADER: the four bytes after the size are reserved and zero.
            [(byte)'B', (byte)'M', _, _, _, _, 0, 0, 0, 0, ..] => ImageKind.Bmp,
            [0, 0, 1, 0, ..] => ImageKind.Ico,
            [0xFF, 0x0A, ..] or [0, 0, 0, 0x0C, (byte)'J', (byte)'X', (byte)'L', (byte)' ', ..] => ImageKind.JpegXl,
            [(byte)'I', (byte)'I', (byte)'*', 0, ..] or [(byte)'M', (byte)'M', 0, (byte)'*', ..] => ImageKind.Tiff,
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => Brand(bytes),
            _ => IsSvg(bytes) ? ImageKind.Svg : ImageKind.Unknown,
        };

    // ISO/IEC 14496-12 4.3: the major brand, then a version, then compatible brands up to the end of the box.
    private static ImageKind Brand(ReadOnlySpan<byte> bytes)
    {
        var brands = Encoding.ASCII.GetString(bytes[8..Math.Min(bytes.Length, 64)]);
        if (brands.Contains("avif", StringComparison.Ordinal) || brands.Contains("avis", StringComparison.Ordinal))
        {
            return ImageKind.Avif;
        }

        return brands.Contains("heic", StringComparison.Ordinal) || brands.Contains("mif1", StringComparison.Ordinal)
            ? ImageKind.Heic
            : ImageKind.Unknown;
    }

    private static bool IsSvg(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 4096)]).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return text.StartsWith("<svg", StringComparison.OrdinalIgnoreCase)
            || (text.StartsWith("<?xml", StringComparison.Ordinal) || text.StartsWith("<!", StringComparison.Ordinal))
                && text.Contains("<svg", StringComparison.OrdinalIgnoreCase)
                && !text.Contains("<html", StringComparison.OrdinalIgnoreCase);
    }
}
