using System.Globalization;
using System.Text;

namespace NewsExport.Store.Naming;

/// <summary>How documents are named: literal text and fields in braces; a <c>/</c> makes folders.</summary>
internal sealed class NameTemplate
{
    private static readonly string[] Fields = ["date", "slug", "host", "site", "stem"];
    private readonly string[] parts;

    private NameTemplate(string[] parts) => this.parts = parts;

    /// <summary>How documents are named unless the user says otherwise.</summary>
    public const string DefaultText = "{date}-{slug}";

    /// <summary>Reads a template; null with a reason in <paramref name="problem"/>, if a field is unknown or a brace stands alone.</summary>
    public static NameTemplate? TryParse(string text, out string problem)
    {
        problem = Check(text);
        return problem.Length > 0 ? null : new NameTemplate(text.Split('/'));
    }

    public OutputName Apply(NameFields fields, string ending)
    {
        List<string> names = [.. parts.Select(part => FileNames.Clean(Fill(part, fields)))];
        var stem = names[^1].Length > 0 ? names[^1] : "untitled";
        return new OutputName([.. names[..^1].Where(name => name.Length > 0)], stem, ending);
    }

    private static string Check(string text)
    {
        var rest = text;
        while (rest.IndexOfAny(['{', '}']) is >= 0 and var start)
        {
            var end = rest.IndexOf('}', start);
            if (rest[start] == '}' || end < 0)
            {
                return "a brace stands alone";
            }

            var field = rest[(start + 1)..end];
            if (!Fields.Contains(field))
            {
                return $"{{{field}}} is no field; there are {string.Join(' ', Fields.Select(name => $"{{{name}}}"))}";
            }

            rest = rest[(end + 1)..];
        }

        return text.Trim('/', ' ').Length == 0 ? "it is empty" : "";
    }

    private static string Fill(string part, NameFields fields)
    {
        var filled = new StringBuilder();
        var rest = part.AsSpan();
        while (rest.IndexOf('{') is >= 0 and var start)
        {
            var end = rest.IndexOf('}');
            filled.Append(rest[..start]).Append(Value(rest[(start + 1)..end], fields));
            rest = rest[(end + 1)..];
        }

        return filled.Append(rest).ToString();
    }

    private static string Value(ReadOnlySpan<char> field, NameFields fields) =>
        field switch
        {
            "date" => fields.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            "slug" => Slug.Of(fields.Title) is { Length: > 0 } slug ? slug
            : Slug.Of(fields.Stem) is { Length: > 0 } stem ? stem
            : "untitled",
            "host" => fields.Host.Length > 0 ? fields.Host : "local",
            "site" => fields.Site.Length > 0 ? fields.Site
            : fields.Host.Length > 0 ? fields.Host
            : "local",
            _ => fields.Stem,
        };
}
