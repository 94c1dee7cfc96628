namespace NewsExport.Pdf.Writing.Objects;

/// <summary>One row of the cross-reference stream (ISO 32000-1, table 18): free (0), at a byte offset (1), or inside an object stream (2).</summary>
internal readonly record struct XrefEntry(byte Kind, long Place, int Index)
{
    /// <summary>Field widths 1, 5 and 2 bytes: offsets up to a terabyte.</summary>
    public void AppendTo(TokenBuffer rows)
    {
        Span<byte> row =
        [
            Kind,
            (byte)(Place >> 32),
            (byte)(Place >> 24),
            (byte)(Place >> 16),
            (byte)(Place >> 8),
            (byte)Place,
            (byte)(Index >> 8),
            (byte)Index,
        ];
        rows.Raw(row);
    }
}
