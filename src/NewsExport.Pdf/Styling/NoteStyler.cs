using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>Footnotes: their paragraphs in the notes' size; they are set at the foot of the page of their mark.</summary>
internal sealed class NoteStyler(ArticleScope scope, InlineStyler inlines)
{
    public bool Style(Footnote block)
    {
        if (block.Id is not { Length: > 0 } id || scope.Notes.ContainsKey(id))
        {
            return false;
        }

        var sheet = scope.Sheet;
        var note = scope.Root.Add(StructureType.Note);
        note.NoteId = scope.Destination(id);
        note.Language = block.Language;
        var label = StyledText.Plain(NoteLabels.Of(block.Label, scope.Labels), sheet.Note, note.Add(StructureType.Lbl), sheet);
        List<StyledText> paragraphs = [];
        foreach (var content in NoteText.Paragraphs(block.Content))
        {
            paragraphs.Add(inlines.Style(content, sheet.Note, note.Add(StructureType.P), block.Language, block.Direction));
        }

        scope.Notes.Add(id, new StyledNote(id, label, paragraphs, new Anchor(scope.Destination(id))));
        return true;
    }
}
