namespace NewsExport.Pdf.Layout;

/// <summary>Pictures that wait for the next page's top: two at most, in order.</summary>
internal sealed class FloatQueue
{
    public const int Most = 2;

    private readonly List<Part> _waiting = [];

    public bool IsEmpty => _waiting.Count == 0;

    public bool HasRoom => _waiting.Count < Most;

    public Part? Peek() => _waiting.Count == 0 ? null : _waiting[0];

    public void Add(Part part) => _waiting.Add(part);

    /// <summary>The first has been placed; what remains of it goes on waiting.</summary>
    public void Take(Part? rest)
    {
        _waiting.RemoveAt(0);
        if (rest is not null)
        {
            _waiting.Insert(0, rest);
        }
    }

    public FloatQueue Copy()
    {
        var copy = new FloatQueue();
        copy._waiting.AddRange(_waiting);
        return copy;
    }
}
