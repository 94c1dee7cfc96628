namespace NewsExport.Pdf.Layout;

/// <summary>The parts that wait for a page, in order.</summary>
internal sealed class PartQueue(IReadOnlyList<Part> parts)
{
    private readonly List<Part> _parts = [.. parts];
    private int _next;

    public bool IsEmpty => _next >= _parts.Count;

    public Part? Peek(int ahead = 0) => _next + ahead < _parts.Count ? _parts[_next + ahead] : null;

    public void Take() => _next++;

    /// <summary>Puts what remains of the first part in its place.</summary>
    public void Replace(Part rest) => _parts[_next] = rest;

    public void Insert(Part part) => _parts.Insert(_next, part);
}
