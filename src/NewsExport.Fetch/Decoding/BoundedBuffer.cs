namespace NewsExport.Fetch.Decoding;

/// <summary>Bytes that grow up to a stated bound and never beyond it.</summary>
internal sealed class BoundedBuffer(long bound)
{
    private byte[] bytes = [];

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => bytes.AsMemory(0, Length);

    public bool TryAppend(byte value)
    {
        if (!TryGrow(1))
        {
            return false;
        }

        bytes[Length++] = value;
        return true;
    }

    public bool TryAppend(ReadOnlySpan<byte> values)
    {
        if (!TryGrow(values.Length))
        {
            return false;
        }

        values.CopyTo(bytes.AsSpan(Length));
        Length += values.Length;
        return true;
    }

    /// <summary>Appends <paramref name="count"/> bytes, read from <paramref name="distance"/> bytes back; the two may overlap (RFC 1951 3.2.3).</summary>
    public bool TryRepeat(int distance, int count)
    {
        if (!TryGrow(count))
        {
            return false;
        }

        for (var source = Length - distance; count > 0; count--)
        {
            bytes[Length++] = bytes[source++];
        }

        return true;
    }

    private bool TryGrow(int count)
    {
        if (count > bound - Length)
        {
            return false;
        }

        if (bytes.Length - Length < count)
        {
            var doubled = Math.Max(4096L, bytes.Length * 2L);
            Array.Resize(ref bytes, (int)Math.Min(Math.Min(bound, Array.MaxLength), Math.Max(doubled, Length + (long)count)));
        }

        return true;
    }
}
