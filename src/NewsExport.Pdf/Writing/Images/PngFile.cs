using System.Buffers.Binary;

namespace NewsExport.Pdf.Writing.Images;

/// <summary>The chunks of a PNG file that matter for its pixels (W3C PNG, 11.2 and 11.3.2).</summary>
internal sealed record PngFile
{
    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>1, 2, 4, 8 or 16.</summary>
    public required int BitDepth { get; init; }

    public required PngColor Color { get; init; }

    public required bool Interlaced { get; init; }

    /// <summary>RGB triples; empty without a palette.</summary>
    public required byte[] Palette { get; init; }

    /// <summary>The tRNS chunk; empty: all is opaque.</summary>
    public required byte[] Transparency { get; init; }

    /// <summary>All IDAT chunks joined: one zlib stream.</summary>
    public required byte[] Data { get; init; }

    public int Channels =>
        Color switch
        {
            PngColor.Rgb => 3,
            PngColor.GrayAlpha => 2,
            PngColor.RgbAlpha => 4,
            _ => 1,
        };

    public bool HasAlpha => Color is PngColor.GrayAlpha or PngColor.RgbAlpha || Transparency.Length > 0;

    /// <summary>Bytes of one row without its filter byte.</summary>
    public int RowLength => (int)((((long)Width * Channels * BitDepth) + 7) / 8);

    /// <summary>Null: not a PNG file, or one cut short.</summary>
    public static PngFile? Read(ReadOnlySpan<byte> file)
    {
        if (
            file.Length < 33
            || !file.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10])
            || !file.Slice(12, 4).SequenceEqual("IHDR"u8)
        )
        {
            return null;
        }

        var header = file.Slice(16, 13);
        byte[] palette = [];
        byte[] transparency = [];
        var data = new List<Range>();
        for (var place = 8; place + 12 <= file.Length; )
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file[place..]);
            if (length < 0 || length > file.Length - place - 12)
            {
                return null;
            }

            var kind = file.Slice(place + 4, 4);
            var content = (place + 8)..(place + 8 + length);
            place += 12 + length;
            if (kind.SequenceEqual("PLTE"u8))
            {
                palette = file[content].ToArray();
            }
            else if (kind.SequenceEqual("tRNS"u8))
            {
                transparency = file[content].ToArray();
            }
            else if (kind.SequenceEqual("IDAT"u8))
            {
                data.Add(content);
            }
            else if (kind.SequenceEqual("IEND"u8))
            {
                return Checked(header, palette, transparency, Join(file, data));
            }
        }

        return null;
    }

    private static PngFile? Checked(ReadOnlySpan<byte> header, byte[] palette, byte[] transparency, byte[] data)
    {
        var image = new PngFile
        {
            Width = BinaryPrimitives.ReadInt32BigEndian(header),
            Height = BinaryPrimitives.ReadInt32BigEndian(header[4..]),
            BitDepth = header[8],
            Color = (PngColor)header[9],
            Interlaced = header[12] != 0,
            Palette = palette,
            Transparency = transparency,
            Data = data,
        };
        var depthFits = image.Color switch
        {
            PngColor.Gray => image.BitDepth is 1 or 2 or 4 or 8 or 16,
            PngColor.Palette => image.BitDepth is 1 or 2 or 4 or 8 && palette.Length is >= 3 and <= 768 && palette.Length % 3 == 0,
            PngColor.Rgb or PngColor.GrayAlpha or PngColor.RgbAlpha => image.BitDepth is 8 or 16,
            _ => false,
        };
        return depthFits && image.Width > 0 && image.Height > 0 && data.Length > 0 ? image : null;
    }

    private static byte[] Join(ReadOnlySpan<byte> file, List<Range> parts)
    {
        var joined = new byte[parts.Sum(part => part.End.Value - part.Start.Value)];
        var place = 0;
        foreach (var part in parts)
        {
            file[part].CopyTo(joined.AsSpan(place));
            place += part.End.Value - part.Start.Value;
        }

        return joined;
    }
}

/// <summary>Colour types, with the numbers of the format.</summary>
internal enum PngColor
{
    Gray = 0,
    Rgb = 2,
    Palette = 3,
    GrayAlpha = 4,
    RgbAlpha = 6,
}
