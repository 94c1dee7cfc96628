using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>What is known about the article before its text is found, in the form in which lines are compared.</summary>
/// <param name="Titles">The title in the forms that the page writes it.</param>
/// <param name="Authors">Their names.</param>
internal sealed record Subject(ValueList<string> Titles, ValueList<string> Authors)
{
    public static Subject Of(Page page, ArticleMetadata metadata) =>
        new(
            PageTitles.Find(page, metadata.Title?.Value).ToValueList(),
            (metadata.Authors?.Value ?? []).Select(author => PhraseBook.Normalise(author.Name)).Where(name => name.Length > 4).ToValueList()
        );
}
