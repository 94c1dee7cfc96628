using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>A page while it is being filled.</summary>
internal sealed class PageDraft
{
    private readonly List<Placed> _content = [];
    private readonly List<(PullQuotePart Quote, double Wanted)> _quotes = [];
    private readonly List<PullQuotePart> _waiting = [];
    private readonly MarginColumn _margin;
    private readonly Geometry _page;

    public PageDraft(int number, Geometry page, Cursor start)
    {
        Number = number;
        _page = page;
        Cursor = start;
        _margin = new MarginColumn(page.GridHeight);
    }

    public int Number { get; }

    public Cursor Cursor { get; private set; }

    /// <summary>No flow content stands here yet.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Nothing at all stands here, not even a masthead: whatever comes next must be placed, since no page will have more room.</summary>
    public bool MustPlace => IsEmpty && Cursor.IsTop;

    /// <summary>What the pictures on the page take in height, and how many they are.</summary>
    public (double Height, int Count) Pictures { get; private set; }

    /// <summary>How much higher the page would have to be for the block at its end to stand on it whole; 0: no such block ends it.</summary>
    public double MissingForWhole { get; set; }

    public void Place(Part part, Room room, Fragment fragment)
    {
        if (part is PicturePart)
        {
            Pictures = (Pictures.Height + fragment.Visible, Pictures.Count + 1);
        }

        foreach (var quote in _waiting)
        {
            _quotes.Add((quote, room.Top));
        }

        _waiting.Clear();
        Add(fragment, room.Top, part.Group);
        Cursor = Cursor.Past(part, room.Top, fragment);
        IsEmpty = false;
    }

    /// <summary>Stands beside the part that is placed next.</summary>
    public void Await(PullQuotePart quote) => _waiting.Add(quote);

    /// <summary>Something that is no part of the flow: masthead, colophon.</summary>
    public void Add(Fragment fragment, double top, FlowGroup? group = null)
    {
        _content.Add(new Placed(fragment, _page.TextTop + top) { Group = group });
        if (fragment.MarginBottom > 0)
        {
            _margin.Take(top, top + fragment.MarginBottom);
        }
    }

    /// <summary>The notes have been placed among the text.</summary>
    public void MoveTo(Cursor cursor) => Cursor = cursor;

    /// <summary>Finds places for the pull quotes; gives back those for which the margin column has none.</summary>
    public List<PullQuotePart> PlaceQuotes()
    {
        List<PullQuotePart> left = [];
        foreach (var (quote, wanted) in _quotes)
        {
            var fragment = quote.Draw();
            if (_margin.Find(wanted, fragment.Height) is { } top)
            {
                _margin.Take(top, top + fragment.Height);
                _content.Add(new Placed(fragment, _page.TextTop + top));
            }
            else
            {
                left.Add(quote);
            }
        }

        _quotes.Clear();
        left.AddRange(_waiting);
        _waiting.Clear();
        return left;
    }

    /// <summary>What is left between the flow and the notes.</summary>
    public double Hole => Cursor.Bottom - Cursor.Notes.Height - Cursor.Y;

    public PageModel Finish(IReadOnlyList<Placed> furniture) => new(Number, _content, furniture) { Filled = Cursor.Y };
}
