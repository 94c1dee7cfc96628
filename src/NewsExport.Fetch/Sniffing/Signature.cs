namespace NewsExport.Fetch.Sniffing;

/// <summary>Bytes that a kind of file begins with.</summary>
/// <param name="Offset">Where they stand.</param>
internal sealed record Signature(BodyKind Kind, int Offset, byte[] Bytes)
{
    public bool Matches(ReadOnlySpan<byte> start) => start.Length >= Offset + Bytes.Length && start[Offset..].StartsWith(Bytes);
}
