namespace NewsExport.Pdf.Layout;

/// <summary>Lines of a note that stand on one page.</summary>
internal readonly record struct NotePiece(SetNote Note, int First, int Count)
{
    /// <summary>Longer notes may be split; shorter ones never.</summary>
    private const int WholeUpTo = 12;

    public bool IsLast => First + Count == Note.Lines.Count;

    /// <summary>All of a note, or the first lines of a long one; the rest goes on at the next page's foot.</summary>
    public static NotePiece FirstOf(SetNote note) => new(note, 0, Math.Min(note.Lines.Count, WholeUpTo));

    public NotePiece? Next() => IsLast ? null : new NotePiece(Note, First + Count, Math.Min(Note.Lines.Count - First - Count, WholeUpTo));
}
