namespace NewsExport.Pdf.Layout;

/// <summary>Lines of a note that stand on one page.</summary>
internal readonly record struct NotePiece(SetNote Note, int First, int Count)
{
    public bool IsLast => First + Count == Note.Lines.Count;

    /// <summary>All of a note, or the first lines of a long one; the rest goes on at the next page's foot.</summary>
    public static NotePiece FirstOf(SetNote note) => new(note, 0, Math.Min(note.Lines.Count, note.WholeUpTo));

    public NotePiece? Next() =>
        IsLast ? null : new NotePiece(Note, First + Count, Math.Min(Note.Lines.Count - First - Count, Note.WholeUpTo));
}
