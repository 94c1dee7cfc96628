using System.IO.Compression;
using System.Security.Cryptography;

namespace NewsExport.Pdf.Writing.Objects;

/// <summary>
/// The numbered objects of one file, written forwards as they are finished (ISO 32000-1, 7.5). Objects without a stream are gathered
/// into object streams (7.5.7): tags are many small dictionaries that compress ten to one together and hardly at all alone.
/// </summary>
internal sealed class PdfFile
{
    /// <summary>Readers unpack a whole object stream to reach one object; these bounds keep that cheap.</summary>
    private const int ObjectsInStream = 200;

    private readonly Stream output;
    private readonly WritingOptions options;
    private readonly ZLibCompressionOptions compression;
    private readonly IncrementalHash digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<XrefEntry> entries = [new XrefEntry(0, 0, 65_535)];
    private readonly TokenBuffer frame = new();
    private readonly TokenBuffer packedIndex = new();
    private readonly TokenBuffer packedBodies = new(32_768);
    private int packedCount;
    private int packedNumber;
    private long position;

    public PdfFile(Stream output, WritingOptions options)
    {
        this.output = output;
        this.options = options;
        compression = new ZLibCompressionOptions { CompressionLevel = options.Compression };
        // ISO 19005-3, 6.1.2: the header, then a comment of four bytes above 127.
        Put([.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>Reserves an object number.</summary>
    public int Allocate()
    {
        entries.Add(default);
        return entries.Count - 1;
    }

    public int Write(TokenBuffer body)
    {
        var number = Allocate();
        Write(number, body);
        return number;
    }

    /// <summary>Writes an object that is not a stream.</summary>
    public void Write(int number, TokenBuffer body)
    {
        if (options.Readable)
        {
            entries[number] = new(1, position, 0);
            Put(frame.Clear().Integer(number).Raw(" 0 obj\n"u8).Raw(body.Written).Raw("\nendobj\n"u8).Written);
            return;
        }

        if (packedCount == 0)
        {
            packedNumber = Allocate();
        }

        entries[number] = new(2, packedNumber, packedCount++);
        packedIndex.Integer(number).Integer(packedBodies.Length);
        packedBodies.Raw(body.Written).Raw((byte)'\n');
        if (packedCount == ObjectsInStream)
        {
            FlushPacked();
        }
    }

    /// <summary>Writes a stream, compressed. <paramref name="entries"/> are the dictionary's entries without its brackets.</summary>
    public void WriteStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data)
    {
        if (options.Readable)
        {
            WriteEncoded(number, entries, data);
            return;
        }

        using var deflated = new MemoryStream(data.Length / 2);
        using (var packer = new ZLibStream(deflated, compression, leaveOpen: true))
        {
            packer.Write(data);
        }

        frame.Clear().Raw(entries).Raw("/Filter/FlateDecode"u8);
        WriteEncoded(number, frame.Written.ToArray(), deflated.GetBuffer().AsSpan(0, (int)deflated.Length));
    }

    /// <summary>Writes a stream whose bytes are already what its dictionary says (or are to stay plain, as XMP must).</summary>
    public void WriteEncoded(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data)
    {
        this.entries[number] = new(1, position, 0);
        frame.Clear().Integer(number).Raw(" 0 obj\n<<"u8).Raw(entries).Raw("/Length"u8).Integer(data.Length).Raw(">>\nstream\n"u8);
        Put(frame.Written);
        Put(data);
        Put("\nendstream\nendobj\n"u8);
    }

    /// <summary>Writes what is left, the cross-reference stream (7.5.8) and the end. The file identifier is a digest of all that stands before it: same input, same bytes.</summary>
    public void Complete(int catalog, int information)
    {
        FlushPacked();
        var number = Allocate();
        var start = position;
        entries[number] = new(1, start, 0);
        var rows = new TokenBuffer(entries.Count * 8);
        foreach (var entry in entries)
        {
            entry.AppendTo(rows);
        }

        var identifier = digest.GetHashAndReset().AsSpan(0, 16).ToArray();
        var dictionary = new TokenBuffer()
            .Raw("/Type/XRef/W[1 5 2]/Size"u8)
            .Integer(entries.Count)
            .Raw("/Root"u8)
            .Reference(catalog)
            .Raw("/Info"u8)
            .Reference(information)
            .Raw("/ID["u8)
            .Hex(identifier)
            .Hex(identifier)
            .Raw("]"u8);
        WriteStream(number, dictionary.Written, rows.Written);
        Put(frame.Clear().Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8).Written);
        output.Flush();
        digest.Dispose();
    }

    private void FlushPacked()
    {
        if (packedCount == 0)
        {
            return;
        }

        packedIndex.Raw((byte)'\n');
        var dictionary = new TokenBuffer().Raw("/Type/ObjStm/N"u8).Integer(packedCount).Raw("/First"u8).Integer(packedIndex.Length);
        WriteStream(packedNumber, dictionary.Written, packedIndex.Raw(packedBodies.Written).Written);
        packedCount = 0;
        packedIndex.Clear();
        packedBodies.Clear();
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        output.Write(bytes);
        digest.AppendData(bytes);
        position += bytes.Length;
    }
}
