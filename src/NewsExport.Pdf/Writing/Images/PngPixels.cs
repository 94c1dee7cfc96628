using System.Buffers.Binary;

namespace NewsExport.Pdf.Writing.Images;

/// <summary>Colour and opacity apart, 8 bits each: what an image and its soft mask want.</summary>
/// <param name="Colors">Grey or RGB samples.</param>
/// <param name="Alpha">One byte a pixel; null: all opaque.</param>
internal sealed record PngPixels(byte[] Colors, bool IsGray, byte[]? Alpha)
{
    /// <summary>More samples than this are not unpacked (a 60,000 x 60,000 picture is 14 GB).</summary>
    private const long MostSamples = 400_000_000;

    /// <summary>Null: broken, or too large to unpack.</summary>
    public static PngPixels? Decode(PngFile png)
    {
        var isGray = png.Color is PngColor.Gray or PngColor.GrayAlpha;
        var pixels = (long)png.Width * png.Height;
        if (pixels * 4 > MostSamples)
        {
            return null;
        }

        var result = new PngPixels(new byte[pixels * (isGray ? 1 : 3)], isGray, png.HasAlpha ? new byte[pixels] : null);
        var place = 0;
        return PngRows.TryRead(png, row => result.Fill(png, row, ref place)) ? result : null;
    }

    private void Fill(PngFile png, ReadOnlySpan<byte> row, ref int place)
    {
        for (var column = 0; column < png.Width; column++, place++)
        {
            if (png.Color == PngColor.Palette)
            {
                FillFromPalette(png, Sample(png, row, column), place);
                continue;
            }

            var channels = png.Channels;
            var colors = IsGray ? 1 : 3;
            for (var channel = 0; channel < colors; channel++)
            {
                Colors[(place * colors) + channel] = Byte(png, row, (column * channels) + channel);
            }

            if (Alpha is not null)
            {
                Alpha[place] = channels > colors ? Byte(png, row, (column * channels) + colors) : KeyedAlpha(png, row, column);
            }
        }
    }

    private void FillFromPalette(PngFile png, int index, int place)
    {
        // An index past the palette is an error of the file; black and opaque, as libpng has it.
        if ((index * 3) + 3 <= png.Palette.Length)
        {
            png.Palette.AsSpan(index * 3, 3).CopyTo(Colors.AsSpan(place * 3));
        }

        if (Alpha is not null)
        {
            Alpha[place] = index < png.Transparency.Length ? png.Transparency[index] : byte.MaxValue;
        }
    }

    /// <summary>W3C PNG, 11.3.2.1: one colour, given with 16 bits a sample, is fully transparent.</summary>
    private static byte KeyedAlpha(PngFile png, ReadOnlySpan<byte> row, int column)
    {
        for (var channel = 0; channel < png.Channels; channel++)
        {
            if (
                (channel * 2) + 2 > png.Transparency.Length
                || Sample(png, row, (column * png.Channels) + channel)
                    != BinaryPrimitives.ReadUInt16BigEndian(png.Transparency.AsSpan(channel * 2))
            )
            {
                return byte.MaxValue;
            }
        }

        return 0;
    }

    private static byte Byte(PngFile png, ReadOnlySpan<byte> row, int sample) =>
        png.BitDepth switch
        {
            8 => row[sample],
            16 => row[sample * 2],
            _ => (byte)(Sample(png, row, sample) * 255 / ((1 << png.BitDepth) - 1)),
        };

    private static int Sample(PngFile png, ReadOnlySpan<byte> row, int sample)
    {
        switch (png.BitDepth)
        {
            case 8:
                return row[sample];
            case 16:
                return BinaryPrimitives.ReadUInt16BigEndian(row[(sample * 2)..]);
            default:
                var bit = sample * png.BitDepth;
                return row[bit >> 3] >> (8 - png.BitDepth - (bit & 7)) & ((1 << png.BitDepth) - 1);
        }
    }
}
