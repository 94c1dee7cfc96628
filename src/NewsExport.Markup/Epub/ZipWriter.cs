using System.Buffers.Binary;
using System.Text;

namespace NewsExport.Markup.Epub;

/// <summary>
/// Writes a ZIP file forwards, the same bytes for the same entries: fixed time, no extra fields, sizes known before the data,
/// so that no data descriptors are needed (APPNOTE 4.3.7, 4.3.12).
/// </summary>
internal sealed class ZipWriter(Stream output)
{
    /// <summary>Beyond this the file would need ZIP64, which many e-readers do not read.</summary>
    private const long LargestFile = uint.MaxValue - (64L << 20);

    private const int MostEntries = ushort.MaxValue - 64;
    private const uint FixedTime = ((2026u - 1980) << 25) | (1 << 21) | (1 << 16); // 1 January 2026, 0:00: times stand in the package
    private const ushort NamesAreUtf8 = 1 << 11;
    private const ushort Version = 20; // folders and deflate

    private readonly List<byte[]> directory = [];
    private long position;

    /// <summary>Nothing more may be added.</summary>
    public bool IsFull => position > LargestFile || directory.Count >= MostEntries;

    public async ValueTask AddAsync(ZipEntry entry, CancellationToken cancellationToken)
    {
        var name = Encoding.UTF8.GetBytes(entry.Name);
        directory.Add(DirectoryHeader(entry, name));
        var header = new byte[30 + name.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x04034B50);
        WriteCommon(header.AsSpan(4), entry, name);
        name.CopyTo(header, 30);
        await WriteAsync(header, cancellationToken).ConfigureAwait(false);
        await WriteAsync(entry.Data, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes the central directory.</summary>
    public async ValueTask EndAsync(CancellationToken cancellationToken)
    {
        var start = position;
        foreach (var header in directory)
        {
            await WriteAsync(header, cancellationToken).ConfigureAwait(false);
        }

        var end = new byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(8), (ushort)directory.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end.AsSpan(10), (ushort)directory.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(12), (uint)(position - start));
        BinaryPrimitives.WriteUInt32LittleEndian(end.AsSpan(16), (uint)start);
        await WriteAsync(end, cancellationToken).ConfigureAwait(false);
    }

    private byte[] DirectoryHeader(ZipEntry entry, byte[] name)
    {
        var header = new byte[46 + name.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(header, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(4), Version);
        WriteCommon(header.AsSpan(6), entry, name);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(42), (uint)position);
        name.CopyTo(header, 46);
        return header;
    }

    /// <summary>The fields that both headers have, from the version on.</summary>
    private static void WriteCommon(Span<byte> header, ZipEntry entry, byte[] name)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(header, Version);
        BinaryPrimitives.WriteUInt16LittleEndian(header[2..], NamesAreUtf8);
        BinaryPrimitives.WriteUInt16LittleEndian(header[4..], (ushort)(entry.IsDeflated ? 8 : 0));
        BinaryPrimitives.WriteUInt32LittleEndian(header[6..], FixedTime);
        BinaryPrimitives.WriteUInt32LittleEndian(header[10..], entry.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(header[14..], (uint)entry.Data.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[18..], (uint)entry.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(header[22..], (ushort)name.Length);
    }

    private async ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        await output.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
        position += bytes.Length;
    }
}
