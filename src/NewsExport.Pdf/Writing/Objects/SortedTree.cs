namespace NewsExport.Pdf.Writing.Objects;

/// <summary>Writes name trees and number trees (ISO 32000-1, 7.9.6 and 7.9.7): leaves of at most <see cref="LeafSize"/> entries under one root.</summary>
internal static class SortedTree
{
    private const int LeafSize = 64;

    /// <summary>A name tree; the values are object numbers. Keys are compared as bytes.</summary>
    public static int WriteNames(PdfFile file, IReadOnlyDictionary<string, int> values)
    {
        var sorted = new List<Entry>(values.Count);
        foreach (var (name, number) in values)
        {
            sorted.Add(new Entry(System.Text.Encoding.UTF8.GetBytes(name), number));
        }

        sorted.Sort((left, right) => left.Key.AsSpan().SequenceCompareTo(right.Key));
        return Write(file, "/Names["u8, sorted.Count, (body, index) => body.ByteString(sorted[index].Key), index => sorted[index].Value);
    }

    /// <summary>A number tree of the keys 0, 1, 2 ...; the values are object numbers.</summary>
    public static int WriteNumbers(PdfFile file, IReadOnlyList<int> values) =>
        Write(file, "/Nums["u8, values.Count, (body, index) => body.Integer(index), index => values[index]);

    private sealed record Entry(byte[] Key, int Value);

    private static int Write(PdfFile file, ReadOnlySpan<byte> kind, int count, Action<TokenBuffer, int> key, Func<int, int> value)
    {
        var leaves = new List<int>();
        var body = new TokenBuffer();
        for (var first = 0; first < count; first += LeafSize)
        {
            var end = Math.Min(first + LeafSize, count);
            body.Clear().Raw("<</Limits["u8);
            key(body, first);
            key(body, end - 1);
            body.Raw("]"u8).Raw(kind);
            for (var index = first; index < end; index++)
            {
                key(body, index);
                body.Reference(value(index));
            }

            leaves.Add(file.Write(body.Raw("]>>"u8)));
        }

        body.Clear().Raw("<<"u8);
        if (leaves.Count == 0)
        {
            body.Raw(kind);
        }
        else
        {
            body.Raw("/Kids["u8);
            leaves.ForEach(leaf => body.Reference(leaf));
        }

        return file.Write(body.Raw("]>>"u8));
    }
}
