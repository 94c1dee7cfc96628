using System.Buffers.Binary;

namespace NewsExport.Images.Jpeg;

/// <summary>What stands before the picture: the segments of a baseline JFIF file (T.81, annex B; T.871).</summary>
internal sealed class JpegHeader(MemoryStream output)
{
    public void Write(int width, int height, ReadOnlySpan<byte> luma, ReadOnlySpan<byte> chroma)
    {
        output.Write([0xFF, 0xD8]);
        // Version 1.1; pixels are square; no thumbnail.
        Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
        Segment(0xDB, [0, .. InFileOrder(luma), 1, .. InFileOrder(chroma)]);
        // Eight bits; brightness at twice the resolution of the two colours each way.
        Segment(0xC0, [8, (byte)(height >> 8), (byte)height, (byte)(width >> 8), (byte)width, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]);
        Segment(0xC4, [0x00, .. JpegTables.LumaDc, 0x10, .. JpegTables.LumaAc, 0x01, .. JpegTables.ChromaDc, 0x11, .. JpegTables.ChromaAc]);
        Segment(0xDA, [3, 1, 0x00, 2, 0x11, 3, 0x11, 0, 63, 0]);
    }

    private static byte[] InFileOrder(ReadOnlySpan<byte> steps)
    {
        var ordered = new byte[64];
        for (var place = 0; place < 64; place++)
        {
            ordered[place] = steps[JpegTables.ZigZag[place]];
        }

        return ordered;
    }

    private void Segment(byte marker, ReadOnlySpan<byte> content)
    {
        Span<byte> head = [0xFF, marker, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)(content.Length + 2));
        output.Write(head);
        output.Write(content);
    }
}
