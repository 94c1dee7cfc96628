using System.Buffers;
using System.IO.Compression;

namespace NewsExport.Fetch.Decoding;

/// <summary>Brotli (RFC 7932).</summary>
internal static class BrotliCoding
{
    private const int ChunkSize = 64 * 1024;

    public static DecodedBody Decode(ReadOnlyMemory<byte> body, long bound, CancellationToken cancellationToken)
    {
        using var decoder = default(BrotliDecoder);
        var output = new BoundedBuffer(bound);
        var chunk = new byte[ChunkSize];
        var rest = body.Span;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var status = decoder.Decompress(rest, chunk, out var consumed, out var written);
            rest = rest[consumed..];
            if (!output.TryAppend(chunk.AsSpan(0, written)))
            {
                return new DecodedBody(DecodeStatus.TooLarge, output.Written);
            }

            switch (status)
            {
                case OperationStatus.Done:
                    return new DecodedBody(DecodeStatus.Done, output.Written, rest.Length);
                case OperationStatus.InvalidData:
                    return new DecodedBody(DecodeStatus.Broken, output.Written);
                case OperationStatus.NeedMoreData:
                    return new DecodedBody(DecodeStatus.Truncated, output.Written);
                default:
                    // The chunk was too small for what is left: another round, which always writes something.
                    break;
            }
        }
    }
}
