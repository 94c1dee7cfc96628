using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>What a document says of itself, from its article or volume.</summary>
internal static class PropertiesOf
{
    public static DocumentProperties Document(Volume volume, Article first, RenderOptions options) =>
        volume.Title is null
            ? Of(first, options)
            : new DocumentProperties
            {
                Title = volume.Title,
                Language = first.Metadata.Language?.Value,
                Created = first.Capture.FetchedAt,
                Producer = options.Tool,
                Direction = first.Metadata.Direction,
            };

    private static DocumentProperties Of(Article article, RenderOptions options)
    {
        var metadata = article.Metadata;
        return new DocumentProperties
        {
            Title = FrontMatter.Of(article).Title,
            Authors = metadata.Authors is null ? [] : metadata.Authors.Value.Select(author => author.Name).ToValueList(),
            Description = metadata.Description?.Value ?? metadata.Subtitle?.Value,
            Language = metadata.Language?.Value,
            Keywords = [.. metadata.Tags?.Value ?? [], .. metadata.UserTags],
            Publisher = metadata.Publisher?.Value ?? metadata.SiteName?.Value,
            Source = PublicAddress.Of(metadata.Url ?? article.Capture.FinalUrl),
            Rights = PublicAddress.OfRights(metadata.Licence?.Value),
            Published = metadata.Published?.Value.ToString(),
            Created = article.Capture.FetchedAt,
            Producer = options.Tool,
            Direction = metadata.Direction,
        };
    }
}
