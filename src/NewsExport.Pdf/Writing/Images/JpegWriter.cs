using System.Buffers.Binary;
using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Pdf.Writing.Images;

/// <summary>JPEG files go into a PDF as they are (DCTDecode); only size and number of components must be known, from the frame header (ITU-T T.81, B.2.2).</summary>
internal static class JpegWriter
{
    /// <summary>Writes the picture; otherwise says why it cannot be written.</summary>
    public static string? TryWrite(PdfFile file, ReadOnlySpan<byte> jpeg, out int number)
    {
        number = 0;
        if (!TryFindFrame(jpeg, out var frame))
        {
            return "the JPEG file has no frame header";
        }

        var height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        var components = frame[5];
        if (frame[0] != 8 || width == 0 || height == 0 || components is not (1 or 3))
        {
            return $"the JPEG file has {components} components of {frame[0]} bits; only grey and RGB of 8 bits fit PDF/A";
        }

        number = file.Allocate();
        var dictionary = new TokenBuffer()
            .Raw("/Type/XObject/Subtype/Image/Width"u8)
            .Integer(width)
            .Raw("/Height"u8)
            .Integer(height)
            .Raw("/BitsPerComponent 8/ColorSpace"u8)
            .Raw(components == 1 ? "/DeviceGray"u8 : "/DeviceRGB"u8)
            .Raw("/Filter/DCTDecode"u8);
        file.WriteEncoded(number, dictionary.Written, jpeg);
        return null;
    }

    /// <summary>Finds SOF0 to SOF15 without DHT, JPG and DAC, walking the segments before the first scan.</summary>
    private static bool TryFindFrame(ReadOnlySpan<byte> jpeg, out ReadOnlySpan<byte> frame)
    {
        frame = default;
        for (var place = 2; place + 4 <= jpeg.Length; )
        {
            var marker = jpeg[place + 1];
            if (jpeg[place] != 0xFF || marker == 0xDA)
            {
                return false;
            }

            if (marker is 0xFF or 0x01 or (>= 0xD0 and <= 0xD8))
            {
                // Fill bytes and markers without a segment.
                place += marker == 0xFF ? 1 : 2;
                continue;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(jpeg[(place + 2)..]);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                frame = jpeg[(place + 4)..];
                return frame.Length >= 6;
            }

            place += 2 + Math.Max(2, (int)length);
        }

        return false;
    }
}
