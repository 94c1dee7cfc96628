using NewsExport.Extract.Building;
using NewsExport.Extract.Metadata;

namespace NewsExport.Extract.PlainText;

/// <summary>What stands between the dashes at the head of a Markdown file: the simple part of YAML (and of Hugo's TOML) that sites use.</summary>
internal sealed class FrontMatter
{
    private const int MostLines = 300;

    private readonly Dictionary<string, List<string>> values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The front matter of <paramref name="text"/> and the text behind it.</summary>
    public static (FrontMatter Matter, string Text) Split(string text)
    {
        var matter = new FrontMatter();
        var lines = text.TrimStart('\uFEFF').Split('\n');
        var fence = lines[0].Trim();
        if (fence is not ("---" or "+++"))
        {
            return (matter, text);
        }

        var end = Array.FindIndex(
            lines,
            1,
            Math.Min(lines.Length - 1, MostLines),
            line => line.Trim() == fence || (fence == "---" && line.Trim() == "...")
        );
        if (end < 0)
        {
            return (matter, text);
        }

        matter.Read(lines[1..end], fence == "+++" ? '=' : ':');
        return (matter, string.Join('\n', lines[(end + 1)..]));
    }

    public string? One(params string[] names) => All(names) is [var first, ..] ? first : null;

    public ValueList<string> All(params string[] names) =>
        names.Select(name => values.GetValueOrDefault(name)).FirstOrDefault(found => found is { Count: > 0 })?.ToValueList() ?? [];

    public ArticleMetadata Metadata(Uri? address)
    {
        var language = LanguageTag.Clean(One("lang", "language", "locale"));
        return new ArticleMetadata
        {
            Title = Stated(One("title")),
            Subtitle = Stated(One("subtitle", "dek")),
            Authors = All("author", "authors", "by").SelectMany(AuthorNames.Split).ToValueList() is { Count: > 0 } authors
                ? Stated(authors)
                : null,
            Published = DateStamp.Parse(One("date", "published", "pubdate", "publishdate")) is { } published ? Stated(published) : null,
            Modified = DateStamp.Parse(One("lastmod", "updated", "modified", "date_modified")) is { } modified ? Stated(modified) : null,
            Language = Stated(language),
            Direction = LanguageReader.IsRightToLeft(language) ? TextDirection.RightToLeft : TextDirection.LeftToRight,
            SiteName = Stated(One("site", "sitename", "site_name")),
            Publisher = Stated(One("publisher")),
            Section = Stated(One("section", "category", "categories")),
            Tags = All("tags", "keywords") is { Count: > 0 } tags ? Stated(tags) : null,
            Description = Stated(One("description", "summary", "excerpt", "abstract")),
            CanonicalUrl = Web(One("canonical", "canonical_url", "canonicalurl", "source", "url")) is { } source ? Stated(source) : null,
            Url = address ?? Web(One("source", "url", "canonical", "canonical_url")),
            LeadImage = One("image", "cover", "featured_image", "thumbnail") is { } image ? Stated(new LeadImage(image)) : null,
            Licence = Stated(One("license", "licence", "rights", "copyright")),
        };
    }

    /// <summary>Trust in front matter: the author's own statement.</summary>
    private static Evidence<T>? Stated<T>(T? value)
        where T : class => value is null ? null : new Evidence<T>(value, "meta", 0.95);

    private static Uri? Web(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    private void Read(string[] lines, char separator)
    {
        var current = (List<string>?)null;
        foreach (var line in lines)
        {
            var trimmed = line.Trim();
            if (trimmed.Length == 0 || trimmed[0] == '#')
            {
                continue;
            }

            if (trimmed.StartsWith("- ", StringComparison.Ordinal))
            {
                AddItem(current, trimmed[2..]);
            }
            else if (!char.IsWhiteSpace(line[0]) && trimmed.IndexOf(separator, StringComparison.Ordinal) is > 0 and var at)
            {
                current = [];
                values.TryAdd(trimmed[..at].Trim().Trim('"', '\''), current);
                Add(current, trimmed[(at + 1)..].Trim());
            }
        }
    }

    /// <summary>A list item: a word, or a map of which the name counts (<c>- name: Jane Roe</c>).</summary>
    private static void AddItem(List<string>? current, string item)
    {
        var name = item.StartsWith("name:", StringComparison.OrdinalIgnoreCase) ? item[5..] : item;
        if (current is not null)
        {
            Add(current, name.Trim());
        }
    }

    private static void Add(List<string> current, string value)
    {
        if (value.Length == 0 || value is "|" or ">" or ">-" or "|-")
        {
            return;
        }

        if (value.StartsWith('[') && value.EndsWith(']'))
        {
            current.AddRange(value[1..^1].Split(',').Select(Unquoted).Where(part => part.Length > 0));
        }
        else if (Unquoted(value) is { Length: > 0 } plain)
        {
            current.Add(plain);
        }
    }

    private static string Unquoted(string value)
    {
        var trimmed = value.Trim();
        var isQuoted = trimmed.Length >= 2 && trimmed[0] is '"' or '\'' && trimmed[^1] == trimmed[0];
        return Whitespace.Collapse(isQuoted ? trimmed[1..^1] : trimmed);
    }
}
