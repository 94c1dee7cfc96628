using System.Globalization;

namespace NewsExport.Cli.Output;

/// <summary>A metadata field with its evidence as text.</summary>
internal sealed record MetadataField(string Name, MetadataCandidate Won, ValueList<MetadataCandidate> Lost)
{
    /// <summary>The fields that are known, named as the JSON article names them.</summary>
    public static IEnumerable<MetadataField> Of(ArticleMetadata metadata)
    {
        MetadataField?[] fields =
        [
            Make("title", metadata.Title, text => text),
            Make("subtitle", metadata.Subtitle, text => text),
            Make("authors", metadata.Authors, authors => string.Join("; ", authors.Select(author => author.Name))),
            Make("published", metadata.Published, date => date.ToString()),
            Make("modified", metadata.Modified, date => date.ToString()),
            Make("language", metadata.Language, text => text),
            Make("siteName", metadata.SiteName, text => text),
            Make("publisher", metadata.Publisher, text => text),
            Make("section", metadata.Section, text => text),
            Make("tags", metadata.Tags, tags => string.Join("; ", tags)),
            Make("description", metadata.Description, text => text),
            Make("canonicalUrl", metadata.CanonicalUrl, url => url.AbsoluteUri),
            Make("leadImage", metadata.LeadImage, image => image.Url),
            Make("licence", metadata.Licence, text => text),
        ];
        return fields.OfType<MetadataField>();
    }

    private static MetadataField? Make<T>(string name, Evidence<T>? evidence, Func<T, string> text) =>
        evidence is null
            ? null
            : new MetadataField(name, Candidate(evidence, text), [.. evidence.Lost.Select(lost => Candidate(lost, text))]);

    private static MetadataCandidate Candidate<T>(Evidence<T> evidence, Func<T, string> text) =>
        new(text(evidence.Value), evidence.Source, evidence.Weight);
}

/// <summary>One value that a field could have.</summary>
internal sealed record MetadataCandidate(string Value, string Source, double Weight)
{
    public string Origin => string.Create(CultureInfo.InvariantCulture, $"{Source}, {Weight:0.00}");
}
