using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Metadata;

/// <summary>Gathers what a page says about its article as weighted evidence.</summary>
internal sealed class MetadataReader
{
    public ArticleMetadata Read(Page page) =>
        new() { Title = page.Document.Title is { Length: > 0 } title ? new Evidence<string>(title, "dom", 0.5) : null, Url = page.Url };
}
