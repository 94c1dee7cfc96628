using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Pdf.Writing.Images;

/// <summary>
/// PNG files. Opaque ones of at most 8 bits go into a PDF with their compressed rows untouched (FlateDecode with PNG predictors, ISO 32000-1,
/// 7.4.4.4); others are unpacked into 8-bit samples and a soft mask (11.6.5.3).
/// </summary>
internal static class PngWriter
{
    /// <summary>Writes the picture; otherwise says why it cannot be written.</summary>
    public static string? TryWrite(PdfFile file, ReadOnlySpan<byte> bytes, out int number)
    {
        number = 0;
        if (PngFile.Read(bytes) is not { } png)
        {
            return "the PNG file is broken";
        }

        if (png.Interlaced)
        {
            return "the PNG file is interlaced, which PDF cannot show; prepare it again without";
        }

        if (!png.HasAlpha && png.BitDepth <= 8)
        {
            number = WriteUntouched(file, png);
            return null;
        }

        if (PngPixels.Decode(png) is not { } pixels)
        {
            return "the rows of the PNG file are broken or too many";
        }

        number = WriteUnpacked(file, png, pixels);
        return null;
    }

    private static int WriteUntouched(PdfFile file, PngFile png)
    {
        var dictionary = Begin(png, png.BitDepth).Raw("/ColorSpace"u8);
        _ = png.Color switch
        {
            PngColor.Palette => dictionary.Raw("[/Indexed/DeviceRGB"u8).Integer((png.Palette.Length / 3) - 1).Hex(png.Palette).Raw("]"u8),
            PngColor.Gray => dictionary.Raw("/DeviceGray"u8),
            _ => dictionary.Raw("/DeviceRGB"u8),
        };
        dictionary
            .Raw("/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors"u8)
            .Integer(png.Channels)
            .Raw("/BitsPerComponent"u8)
            .Integer(png.BitDepth)
            .Raw("/Columns"u8)
            .Integer(png.Width)
            .Raw(">>"u8);
        var number = file.Allocate();
        file.WriteEncoded(number, dictionary.Written, png.Data);
        return number;
    }

    private static int WriteUnpacked(PdfFile file, PngFile png, PngPixels pixels)
    {
        var mask = 0;
        if (pixels.Alpha is { } alpha && alpha.AsSpan().ContainsAnyExcept(byte.MaxValue))
        {
            mask = file.Allocate();
            file.WriteStream(mask, Begin(png, 8).Raw("/ColorSpace/DeviceGray"u8).Written, alpha);
        }

        var dictionary = Begin(png, 8).Raw("/ColorSpace"u8).Raw(pixels.IsGray ? "/DeviceGray"u8 : "/DeviceRGB"u8);
        if (mask != 0)
        {
            dictionary.Raw("/SMask"u8).Reference(mask);
        }

        var number = file.Allocate();
        file.WriteStream(number, dictionary.Written, pixels.Colors);
        return number;
    }

    private static TokenBuffer Begin(PngFile png, int bits) =>
        new TokenBuffer()
            .Raw("/Type/XObject/Subtype/Image/Width"u8)
            .Integer(png.Width)
            .Raw("/Height"u8)
            .Integer(png.Height)
            .Raw("/BitsPerComponent"u8)
            .Integer(bits);
}
