using System.Buffers.Binary;

namespace NewsExport.Images.Sniffing;

/// <summary>What a JPEG's marker segments say (ITU-T T.81 B), read without decoding.</summary>
internal sealed record JpegFile
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    public PixelSize Size { get; private init; }

    /// <summary>1 grey, 3 colour, 4 CMYK.</summary>
    public int Components { get; private init; }

    /// <summary>Huffman coded with 8 bits a sample, baseline or progressive: what every reader opens.</summary>
    public bool IsCommon { get; private init; }

    /// <summary>EXIF orientation, 1 (upright) to 8.</summary>
    public int Orientation { get; private init; } = 1;

    public bool HasColourProfile { get; private init; }

    /// <summary>SOF2: the picture comes in several scans, each finer than the last.</summary>
    public bool IsProgressive { get; private init; }

    /// <summary>Scans that have begun; of a file that was cut off, the last is not complete.</summary>
    public int Scans { get; private init; }

    /// <summary>Where the picture's end marker ends; null: the file was cut off before it.</summary>
    public int? End { get; private init; }

    /// <summary>The segments before the first scan.</summary>
    public ValueList<JpegSegment> Segments { get; private init; } = [];

    /// <summary>Where the first scan's marker stands.</summary>
    public int ScanOffset { get; private init; }

    /// <summary>Null: no frame is announced, so this cannot be decoded.</summary>
    public static JpegFile? Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        var segments = new List<JpegSegment>();
        var position = 2;
        while (position + 4 <= bytes.Length)
        {
            // B.1.1.2: any number of fill bytes may stand before a marker.
            if (bytes[position] != 0xFF)
            {
                return null;
            }

            var marker = bytes[position + 1];
            if (marker == 0xFF)
            {
                position++;
                continue;
            }

            if (marker == StartOfScan)
            {
                return Describe(file, segments, position);
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 2)..]);
            if (length < 2 || position + 2 + length > bytes.Length)
            {
                return null;
            }

            segments.Add(new JpegSegment(marker, position, 2 + length));
            position += 2 + length;
        }

        return null;
    }

    private static JpegFile? Describe(ReadOnlyMemory<byte> file, List<JpegSegment> segments, int scan)
    {
        var frame = segments.Find(segment => segment.IsFrame);
        if (frame is null || frame.Length < 10)
        {
            return null;
        }

        // B.2.2: precision, height, width, number of components.
        var body = frame.Body(file.Span);
        var (scans, end) = FollowScans(file.Span, scan);
        var exif = segments.Find(segment => segment.Marker == 0xE1 && segment.Body(file.Span).StartsWith("Exif\0\0"u8));
        return new JpegFile
        {
            Size = new PixelSize(BinaryPrimitives.ReadUInt16BigEndian(body[3..]), BinaryPrimitives.ReadUInt16BigEndian(body[1..])),
            Components = body[5],
            IsCommon = frame.Marker is 0xC0 or 0xC1 or 0xC2 && body[0] == 8,
            Orientation = exif is null ? 1 : ExifOrientation.Read(exif.Body(file.Span)[6..]),
            HasColourProfile = segments.Exists(segment => segment.Marker == 0xE2 && segment.Body(file.Span).StartsWith("ICC_PROFILE\0"u8)),
            IsProgressive = frame.Marker == 0xC2,
            Scans = scans,
            End = end,
            Segments = segments.ToValueList(),
            ScanOffset = scan,
        };
    }

    /// <summary>Walks from the first scan to the end marker. What follows it (previews, second pictures of phones) is not this picture.</summary>
    private static (int Scans, int? End) FollowScans(ReadOnlySpan<byte> bytes, int position)
    {
        var scans = 0;
        while (position + 1 < bytes.Length)
        {
            var marker = bytes[position + 1];
            if (bytes[position] == 0xFF && marker == EndOfImage)
            {
                return (scans, position + 2);
            }

            // B.1.1.5: in coded data 0xFF is followed by zero, or is a restart or a fill byte; whatever else it begins is a segment with a length.
            var isSegment = bytes[position] == 0xFF && marker is not (0 or 0xFF or (>= 0xD0 and <= 0xD8)) && position + 4 <= bytes.Length;
            scans += isSegment && marker == StartOfScan ? 1 : 0;
            position += isSegment ? 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(position + 2)..]) : 1;
        }

        return (scans, null);
    }
}

/// <summary>A marker segment of a JPEG.</summary>
/// <param name="Offset">Where its marker stands.</param>
/// <param name="Length">With the marker.</param>
internal sealed record JpegSegment(byte Marker, int Offset, int Length)
{
    /// <summary>SOF0 to SOF15 without DHT, JPG and DAC, which share the range (T.81 table B.1).</summary>
    public bool IsFrame => Marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    /// <summary>What follows marker and length.</summary>
    public ReadOnlySpan<byte> Body(ReadOnlySpan<byte> file) => file.Slice(Offset + 4, Length - 4);
}
