using System.Buffers.Binary;

namespace NewsExport.Images.Sniffing;

/// <summary>The orientation of EXIF data (EXIF 2.32, 4.6.4): how a picture must be turned to stand upright.</summary>
internal static class ExifOrientation
{
    private const int Tag = 0x0112;

    /// <summary>1 to 8; 1 (upright) for what cannot be read.</summary>
    /// <param name="tiff">The TIFF structure after <c>Exif\0\0</c>.</param>
    public static int Read(ReadOnlySpan<byte> tiff)
    {
        if (tiff.Length < 8 || tiff[0] != tiff[1] || tiff[0] is not ((byte)'I' or (byte)'M'))
        {
            return 1;
        }

        var little = tiff[0] == (byte)'I';
        var start = Int32(tiff[4..], little);
        if (start < 8 || start > tiff.Length - 2)
        {
            return 1;
        }

        var count = Int16(tiff[start..], little);
        for (var index = 0; index < count; index++)
        {
            var entry = start + 2 + (index * 12);
            if (entry > tiff.Length - 12)
            {
                return 1;
            }

            if (Int16(tiff[entry..], little) == Tag)
            {
                var value = Int16(tiff[(entry + 8)..], little);
                return value is >= 1 and <= 8 ? value : 1;
            }
        }

        return 1;
    }

    private static int Int16(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static int Int32(ReadOnlySpan<byte> bytes, bool little) =>
        little ? BinaryPrimitives.ReadInt32LittleEndian(bytes) : BinaryPrimitives.ReadInt32BigEndian(bytes);
}
