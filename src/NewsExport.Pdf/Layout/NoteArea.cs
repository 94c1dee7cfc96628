namespace NewsExport.Pdf.Layout;

/// <summary>The notes that stand at a page's foot. A value: adding gives another area.</summary>
internal sealed class NoteArea
{
    private readonly NoteBook _book;
    private readonly List<NotePiece> _pieces;

    private NoteArea(NoteBook book, List<NotePiece> pieces)
    {
        _book = book;
        _pieces = pieces;
        Height = HeightOf(pieces);
    }

    /// <summary>Nothing but what an earlier page could not hold.</summary>
    public static NoteArea Start(NoteBook book, IReadOnlyList<NotePiece> carried) => new(book, [.. carried]);

    public IReadOnlyList<NotePiece> Pieces => _pieces;

    /// <summary>What it takes from the text, with the space and the rule above.</summary>
    public double Height { get; }

    public NoteArea With(IReadOnlyList<string> ids) => ids.Count == 0 ? this : new NoteArea(_book, Added(ids));

    public double HeightWith(IReadOnlyList<string> ids) => HeightOf(Added(ids));

    /// <summary>A long note gives up the lines that would push its own mark off the page.</summary>
    private List<NotePiece> Added(IReadOnlyList<string> ids)
    {
        List<NotePiece> pieces = [.. _pieces];
        foreach (var id in ids)
        {
            if (_book.Find(id) is { } note && !Contains(pieces, note))
            {
                pieces.Add(NotePiece.FirstOf(note));
            }
        }

        return pieces;
    }

    private static bool Contains(List<NotePiece> pieces, SetNote note)
    {
        foreach (var piece in pieces)
        {
            if (ReferenceEquals(piece.Note, note))
            {
                return true;
            }
        }

        return false;
    }

    private double HeightOf(List<NotePiece> pieces)
    {
        if (pieces.Count == 0)
        {
            return 0;
        }

        var lines = 0;
        foreach (var piece in pieces)
        {
            lines += piece.Count;
        }

        return _book.SpaceAbove + _book.RuleSpace + _book.HeightOf(lines);
    }
}
