namespace NewsExport.Markup.Xhtml;

/// <summary>Writes the body of one article, part by part; footnotes that stand together become one section.</summary>
internal sealed class ArticleMarkup(MarkupScope scope)
{
    private readonly BlockMarkup blocks = new(scope);

    /// <summary>Writes one part; <paramref name="written"/> is called after every block, so that a caller may pass on what is there.</summary>
    public async Task WritePartAsync(int part, Func<ValueTask> written)
    {
        scope.Part = part;
        blocks.BeginPart();
        var inNotes = false;
        foreach (var block in scope.Survey.Parts[part])
        {
            if (block is Footnote != inNotes)
            {
                Toggle(ref inNotes);
            }

            blocks.Write(block);
            await written().ConfigureAwait(false);
        }

        if (inNotes)
        {
            Toggle(ref inNotes);
        }
    }

    private void Toggle(ref bool inNotes)
    {
        if (inNotes)
        {
            scope.Writer.Close().Line();
        }
        else
        {
            scope.Writer.Open("section").With("class", "notes").EpubType(scope, "footnotes").With("aria-label", scope.Labels.Notes).Line();
        }

        inNotes = !inNotes;
    }
}
