using System.IO.Compression;
using System.Text;

namespace NewsExport.Markup.Epub;

/// <summary>A file ready to be put into a ZIP.</summary>
/// <param name="Name">Path inside the ZIP.</param>
/// <param name="Data">The bytes as they will stand there.</param>
/// <param name="IsDeflated">They are compressed.</param>
/// <param name="Length">Size of the file itself.</param>
/// <param name="Crc">CRC-32 of the file itself.</param>
internal sealed record ZipEntry(string Name, ReadOnlyMemory<byte> Data, bool IsDeflated, int Length, uint Crc)
{
    /// <summary>A file as it is: pictures do not get smaller.</summary>
    public static ZipEntry Stored(string name, ReadOnlyMemory<byte> bytes) => new(name, bytes, false, bytes.Length, Crc32.Of(bytes.Span));

    /// <summary>Text, compressed.</summary>
    public static ZipEntry Deflated(string name, ReadOnlySpan<byte> bytes)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflate.Write(bytes);
        }

        return new(name, packed.ToArray(), true, bytes.Length, Crc32.Of(bytes));
    }

    public static ZipEntry Deflated(string name, string text) => Deflated(name, Encoding.UTF8.GetBytes(text));

    /// <summary>The file itself.</summary>
    public byte[] Unpacked()
    {
        if (!IsDeflated)
        {
            return Data.ToArray();
        }

        var bytes = new byte[Length];
        using var deflate = new DeflateStream(new MemoryStream(Data.ToArray()), CompressionMode.Decompress);
        deflate.ReadExactly(bytes);
        return bytes;
    }
}
