using System.Buffers.Binary;

namespace NewsExport.Fetch.Decoding;

/// <summary>The coding <c>deflate</c>: zlib (RFC 1950) as RFC 9110 8.4.1.2 has it, or the bare DEFLATE that some servers send under that name.</summary>
internal static class DeflateCoding
{
    public static DecodedBody Decode(ReadOnlyMemory<byte> body, long bound, CancellationToken cancellationToken)
    {
        var output = new BoundedBuffer(bound);
        var rest = body.Span;
        var isZlib = IsZlib(rest);
        var inflater = new Inflater(isZlib ? rest[2..] : rest, output);
        var status = inflater.Run(cancellationToken);
        if (status != DecodeStatus.Done)
        {
            return new DecodedBody(status, output.Written);
        }

        rest = rest[(inflater.Consumed + (isZlib ? 2 : 0))..];
        if (!isZlib)
        {
            return new DecodedBody(DecodeStatus.Done, output.Written, rest.Length);
        }

        if (rest.Length < 4)
        {
            return new DecodedBody(DecodeStatus.Truncated, output.Written);
        }

        var isWhole = BinaryPrimitives.ReadUInt32BigEndian(rest) == Checksums.Adler32(output.Written.Span);
        return new DecodedBody(isWhole ? DecodeStatus.Done : DecodeStatus.Broken, output.Written, rest.Length - 4);
    }

    // RFC 1950 2.2: method 8, window at most 32 KB, the two bytes divisible by 31, no preset dictionary.
    private static bool IsZlib(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 2
        && (bytes[0] & 0x0F) == 8
        && bytes[0] >> 4 <= 7
        && ((bytes[0] << 8) | bytes[1]) % 31 == 0
        && (bytes[1] & 0x20) == 0;
}
