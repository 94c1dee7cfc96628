namespace NewsExport.Pipeline.Reading;

/// <summary>Puts what a person gave before what the page says.</summary>
internal sealed class MetadataChooser(MetadataOverrides overrides)
{
    private const string Source = "option";

    public ArticleMetadata Choose(ArticleMetadata page)
    {
        var chosen = page;
        if (overrides.Title is { } title)
        {
            chosen = chosen with { Title = Override(title, page.Title) };
        }

        if (overrides.Authors.Count > 0)
        {
            chosen = chosen with { Authors = Override([.. overrides.Authors.Select(name => new Byline(name))], page.Authors) };
        }

        if (overrides.Language is { } language)
        {
            chosen = chosen with { Language = Override(language, page.Language), Direction = WritingDirection.Of(language) };
        }

        return chosen;
    }

    private static Evidence<T> Override<T>(T value, Evidence<T>? page) =>
        new(value, Source, 1) { Lost = page is null ? [] : [page with { Lost = [] }, .. page.Lost] };
}
