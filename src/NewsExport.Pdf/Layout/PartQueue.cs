namespace NewsExport.Pdf.Layout;

/// <summary>The parts that wait for a page, in order. What pages left over of parts stands before the rest, so that the list itself never changes.</summary>
internal sealed class PartQueue
{
    private readonly IReadOnlyList<Part> _parts;
    private readonly List<Part> _front;
    private int _next;

    public PartQueue(IReadOnlyList<Part> parts)
        : this(parts, [], 0) { }

    private PartQueue(IReadOnlyList<Part> parts, List<Part> front, int next) => (_parts, _front, _next) = (parts, front, next);

    public bool IsEmpty => _front.Count == 0 && _next >= _parts.Count;

    /// <summary>The same parts, to be taken another way: costs nothing that grows with the article.</summary>
    public PartQueue Copy() => new(_parts, [.. _front], _next);

    public Part? Peek(int ahead = 0)
    {
        if (ahead < _front.Count)
        {
            return _front[ahead];
        }

        var index = _next + ahead - _front.Count;
        return index < _parts.Count ? _parts[index] : null;
    }

    public void Take()
    {
        if (_front.Count > 0)
        {
            _front.RemoveAt(0);
        }
        else
        {
            _next++;
        }
    }

    /// <summary>Puts what remains of the first part in its place.</summary>
    public void Replace(Part rest)
    {
        Take();
        Insert(rest);
    }

    public void Insert(Part part) => _front.Insert(0, part);
}
