using System.Globalization;
using System.Text;

namespace NewsExport.Markup.Markdown;

/// <summary>Metadata as a YAML block; every string is double-quoted (YAML 1.2, 7.3.1), so that none can be read as anything else.</summary>
internal static class FrontMatterYaml
{
    public static string Of(Article article, RenderOptions options)
    {
        var metadata = article.Metadata;
        var front = NewsExport.FrontMatter.Of(article);
        var yaml = new StringBuilder("---\n");
        Add(yaml, "title", front.Title);
        Add(yaml, "subtitle", metadata.Subtitle?.Value);
        AddList(yaml, "author", [.. front.Authors.Select(author => author.Name)]);
        AddPlain(yaml, "date", front.Date?.ToString());
        AddPlain(yaml, "modified", metadata.Modified?.Value.ToString());
        Add(yaml, "lang", metadata.Language?.Value);
        Add(yaml, "dir", metadata.Direction == TextDirection.RightToLeft ? "rtl" : null);
        Add(yaml, "source", PublicAddress.Of(metadata.Url));
        Add(yaml, "site", front.Site);
        Add(yaml, "section", metadata.Section?.Value);
        AddList(yaml, "tags", [.. metadata.Tags?.Value ?? [], .. metadata.UserTags]);
        Add(yaml, "description", metadata.Description?.Value);
        Add(yaml, "rights", PublicAddress.OfRights(metadata.Licence?.Value));
        AddPlain(
            yaml,
            "captured",
            article.Capture.FetchedAt.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
        );
        Add(yaml, "sha256", article.Capture.Sha256);
        Add(yaml, "generator", options.Tool);
        return yaml.Append("---\n\n").ToString();
    }

    /// <summary>The block of a volume.</summary>
    public static string Of(string title, RenderOptions options)
    {
        var yaml = new StringBuilder("---\n");
        Add(yaml, "title", title);
        Add(yaml, "generator", options.Tool);
        return yaml.Append("---\n").ToString();
    }

    private static void Add(StringBuilder yaml, string key, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            AddPlain(yaml, key, Quoted(value));
        }
    }

    private static void AddList(StringBuilder yaml, string key, string[] values)
    {
        if (values.Length > 0)
        {
            AddPlain(yaml, key, "[" + string.Join(", ", values.Select(Quoted)) + "]");
        }
    }

    private static void AddPlain(StringBuilder yaml, string key, string? value)
    {
        if (value is not null)
        {
            yaml.Append(key).Append(": ").Append(value).Append('\n');
        }
    }

    private static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\t' => text.Append("\\t"),
                < 0x20 or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 or 0xFEFF => text.Append($"\\u{rune.Value:X4}"),
                _ => text.Append(rune.ToString()),
            };
        }

        return text.Append('"').ToString();
    }
}
