using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>The footnotes of a page: which elements are marks, notes, back links and headings of note lists.</summary>
internal sealed class NoteTable
{
    private readonly Dictionary<IElement, Note> marks = [];
    private readonly HashSet<IElement> skipped = [];
    private readonly HashSet<IElement> backLinks = [];
    private readonly List<Note> notes = [];

    /// <summary>The notes in the order of their first marks; notes without marks last.</summary>
    public IReadOnlyList<Note> Notes => notes;

    public static NoteTable Find(BuildContext context)
    {
        var table = new NoteTable();
        new NoteFinder(context).Fill(table);
        return table;
    }

    /// <summary>The element is a note, or furniture of a list of notes, and is read apart from the text.</summary>
    public bool IsNote(IElement element) => skipped.Contains(element);

    public bool IsBackLink(IElement element) => notes.Count > 0 && (backLinks.Contains(element) || ClassPatterns.BackLink.Matches(element));

    public NoteReference? Reference(IElement element) =>
        marks.TryGetValue(element, out var note) ? new NoteReference(note.Id, note.Label) : null;

    public Note Add(IElement element, string label)
    {
        var note = new Note(
            element,
            label.Length > 0 ? label : string.Create(null, $"{notes.Count + 1}"),
            string.Create(null, $"note-{notes.Count + 1}")
        );
        notes.Add(note);
        skipped.Add(element);
        return note;
    }

    public void Mark(IElement mark, Note note) => marks.TryAdd(mark, note);

    public void Skip(IElement furniture) => skipped.Add(furniture);

    public void AddBackLink(IElement link) => backLinks.Add(link);
}
