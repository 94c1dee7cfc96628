namespace NewsExport.Fetch.Decoding;

/// <summary>What decoding one coding gave.</summary>
/// <param name="Bytes">Whole only if <paramref name="Status"/> is <see cref="DecodeStatus.Done"/>.</param>
/// <param name="TrailingBytes">Bytes of the input after the coding's own end, ignored.</param>
internal sealed record DecodedBody(DecodeStatus Status, ReadOnlyMemory<byte> Bytes, int TrailingBytes = 0);
