namespace NewsExport.Pdf.Layout;

/// <summary>
/// The parts that wait for a page, in order. What pages left over of parts stands before the rest, which is a chain that never changes:
/// copies share it, its links are made when somebody looks at them, and those that all copies have passed are gone.
/// </summary>
internal sealed class PartQueue
{
    private readonly List<Part> _front;
    private Link _next;

    public PartQueue(IEnumerable<Part> parts)
        : this([], new Link(parts.GetEnumerator())) { }

    private PartQueue(List<Part> front, Link next) => (_front, _next) = (front, next);

    public bool IsEmpty => Peek() is null;

    /// <summary>The same parts, to be taken another way: costs nothing that grows with the article.</summary>
    public PartQueue Copy() => new([.. _front], _next);

    public Part? Peek(int ahead = 0)
    {
        if (ahead < _front.Count)
        {
            return _front[ahead];
        }

        var link = _next;
        for (var passed = _front.Count; passed < ahead && link.Part is not null; passed++)
        {
            link = link.Next;
        }

        return link.Part;
    }

    public void Take()
    {
        if (_front.Count > 0)
        {
            _front.RemoveAt(0);
        }
        else
        {
            _next = _next.Next;
        }
    }

    /// <summary>Puts what remains of the first part in its place.</summary>
    public void Replace(Part rest)
    {
        Take();
        Insert(rest);
    }

    public void Insert(Part part) => _front.Insert(0, part);

    /// <summary>A part and those behind it; without a part: the end, which follows itself.</summary>
    private sealed class Link(IEnumerator<Part> source)
    {
        private IEnumerator<Part>? _source = source;
        private Part? _part;
        private Link? _behind;

        public Part? Part
        {
            get
            {
                Make();
                return _part;
            }
        }

        public Link Next
        {
            get
            {
                Make();
                return _behind ?? this;
            }
        }

        private void Make()
        {
            if (_source is { } parts)
            {
                _source = null;
                if (parts.MoveNext())
                {
                    (_part, _behind) = (parts.Current, new Link(parts));
                }
            }
        }
    }
}
