using System.Buffers.Binary;

namespace NewsExport.Fetch.Decoding;

/// <summary>gzip (RFC 1952): one or more members, each with its checksum and length.</summary>
internal static class GzipCoding
{
    public static DecodedBody Decode(ReadOnlyMemory<byte> body, long bound, CancellationToken cancellationToken)
    {
        var output = new BoundedBuffer(bound);
        var rest = body.Span;
        do
        {
            var status = DecodeMember(ref rest, output, cancellationToken);
            if (status != DecodeStatus.Done)
            {
                return new DecodedBody(status, output.Written);
            }
        } while (rest is [0x1F, 0x8B, ..]);

        return new DecodedBody(DecodeStatus.Done, output.Written, rest.Length);
    }

    private static DecodeStatus DecodeMember(ref ReadOnlySpan<byte> rest, BoundedBuffer output, CancellationToken cancellationToken)
    {
        var status = SkipHeader(ref rest);
        if (status != DecodeStatus.Done)
        {
            return status;
        }

        var start = output.Length;
        var inflater = new Inflater(rest, output);
        status = inflater.Run(cancellationToken);
        if (status != DecodeStatus.Done)
        {
            return status;
        }

        rest = rest[inflater.Consumed..];
        if (rest.Length < 8)
        {
            return DecodeStatus.Truncated;
        }

        // RFC 1952 2.3.1: CRC32 and length modulo 2^32 of the member's own data.
        var data = output.Written.Span[start..];
        var isWhole =
            BinaryPrimitives.ReadUInt32LittleEndian(rest) == Checksums.Crc32(data)
            && BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]) == (uint)data.Length;
        rest = rest[8..];
        return isWhole ? DecodeStatus.Done : DecodeStatus.Broken;
    }

    // RFC 1952 2.3: ten fixed bytes, then what the flags announce.
    private static DecodeStatus SkipHeader(ref ReadOnlySpan<byte> rest)
    {
        const int HasHeaderCrc = 2;
        const int HasExtra = 4;
        const int HasName = 8;
        const int HasComment = 16;
        const int Reserved = 0xE0;
        if (rest.Length < 10)
        {
            return rest is [] or [0x1F] or [0x1F, 0x8B, ..] ? DecodeStatus.Truncated : DecodeStatus.Broken;
        }

        var flags = rest[3];
        if (rest is not [0x1F, 0x8B, 8, ..] || (flags & Reserved) != 0)
        {
            return DecodeStatus.Broken;
        }

        rest = rest[10..];
        var fits =
            ((flags & HasExtra) == 0 || SkipExtra(ref rest))
            && ((flags & HasName) == 0 || SkipText(ref rest))
            && ((flags & HasComment) == 0 || SkipText(ref rest))
            && ((flags & HasHeaderCrc) == 0 || Skip(ref rest, 2));
        return fits ? DecodeStatus.Done : DecodeStatus.Truncated;
    }

    private static bool SkipExtra(ref ReadOnlySpan<byte> rest) =>
        rest.Length >= 2 && Skip(ref rest, 2 + BinaryPrimitives.ReadUInt16LittleEndian(rest));

    private static bool SkipText(ref ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOf((byte)0);
        return end >= 0 && Skip(ref rest, end + 1);
    }

    private static bool Skip(ref ReadOnlySpan<byte> rest, int count)
    {
        if (rest.Length < count)
        {
            return false;
        }

        rest = rest[count..];
        return true;
    }
}
