using System.Buffers.Binary;
using System.Text;

namespace NewsExport.Images.Sniffing;

/// <summary>What a PNG's chunks say (PNG, third edition, 11), read without decoding.</summary>
internal sealed record PngFile
{
    private const int SignatureLength = 8;

    public PixelSize Size { get; private init; }

    public int BitDepth { get; private init; }

    /// <summary>0 grey, 2 colour, 3 palette, 4 grey with alpha, 6 colour with alpha.</summary>
    public int ColourType { get; private init; }

    public bool IsInterlaced { get; private init; }

    /// <summary>All chunks up to IEND are there.</summary>
    public bool IsWhole { get; private init; }

    public ValueList<PngChunk> Chunks { get; private init; } = [];

    public bool Has(string type) => Chunks.Any(chunk => chunk.Type == type);

    /// <summary>Null: there is no header chunk, so this cannot be decoded.</summary>
    public static PngFile? Read(ReadOnlySpan<byte> bytes)
    {
        var chunks = ReadChunks(bytes);
        if (chunks.Count == 0 || chunks[0] is not { Type: "IHDR", Length: 13 })
        {
            return null;
        }

        var header = chunks[0].Data(bytes);
        var width = BinaryPrimitives.ReadUInt32BigEndian(header);
        var height = BinaryPrimitives.ReadUInt32BigEndian(header[4..]);
        return new PngFile
        {
            Size = new PixelSize((int)Math.Min(width, int.MaxValue), (int)Math.Min(height, int.MaxValue)),
            BitDepth = header[8],
            ColourType = header[9],
            IsInterlaced = header[12] != 0,
            IsWhole = chunks[^1].Type == "IEND",
            Chunks = chunks.ToValueList(),
        };
    }

    private static List<PngChunk> ReadChunks(ReadOnlySpan<byte> bytes)
    {
        var chunks = new List<PngChunk>();
        var position = SignatureLength;
        while (bytes.Length - position >= 12)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(bytes[position..]);
            if (length > bytes.Length - position - 12)
            {
                break;
            }

            var type = Encoding.Latin1.GetString(bytes.Slice(position + 4, 4));
            chunks.Add(new PngChunk(type, position, (int)length));
            position += 12 + (int)length;
            if (type == "IEND")
            {
                break;
            }
        }

        return chunks;
    }
}

/// <summary>A chunk of a PNG.</summary>
/// <param name="Offset">Where its length field stands.</param>
/// <param name="Length">Of its data.</param>
internal sealed record PngChunk(string Type, int Offset, int Length)
{
    public ReadOnlySpan<byte> Data(ReadOnlySpan<byte> file) => file.Slice(Offset + 8, Length);

    /// <summary>Length, type, data and checksum.</summary>
    public ReadOnlySpan<byte> Whole(ReadOnlySpan<byte> file) => file.Slice(Offset, Length + 12);
}
