namespace NewsExport.Markup.Markdown;

/// <summary>Names of footnotes, unique in the whole document.</summary>
internal sealed class MarkdownNotes(Article article, string prefix)
{
    private readonly Dictionary<string, string> names = article
        .Body.OfType<Footnote>()
        .Where(note => note.Id is not null)
        .DistinctBy(note => note.Id)
        .Select((note, index) => (Id: note.Id!, Name: $"{prefix}{index + 1}"))
        .ToDictionary(note => note.Id, note => note.Name, StringComparer.Ordinal);

    /// <summary>Null: there is no such note.</summary>
    public string? Name(string? id) => id is null ? null : names.GetValueOrDefault(id);
}
