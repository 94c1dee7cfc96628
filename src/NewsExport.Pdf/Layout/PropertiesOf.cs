using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>What a document says of itself, from its article or volume.</summary>
internal static class PropertiesOf
{
    public static DocumentProperties Article(Article article, RenderOptions options)
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
            Source = (metadata.Url ?? article.Capture.FinalUrl)?.AbsoluteUri,
            Rights = metadata.Licence?.Value,
            Published = metadata.Published?.Value.ToString(),
            Created = article.Capture.FetchedAt,
            Producer = options.Tool,
            Direction = metadata.Direction,
        };
    }
}
