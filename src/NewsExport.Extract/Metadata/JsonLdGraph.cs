using System.Text.Json;

namespace NewsExport.Extract.Metadata;

/// <summary>The schema.org statements of a page: every object of its JSON-LD scripts, with references resolved.</summary>
internal sealed class JsonLdGraph
{
    private const int MostNodes = 5000;

    private readonly List<JsonElement> nodes = [];
    private readonly Dictionary<string, JsonElement> byId = new(StringComparer.Ordinal);

    public static JsonLdGraph Read(IEnumerable<string> scripts)
    {
        var graph = new JsonLdGraph();
        foreach (var script in scripts)
        {
            if (JsonText.Parse(script) is { } root)
            {
                graph.Collect(root);
            }
        }

        return graph;
    }

    /// <summary>Objects of one of the types (ends of type names count: <c>NewsArticle</c> is an <c>Article</c>), in the order of the page.</summary>
    public IEnumerable<JsonElement> OfType(Func<string, bool> isWanted) => nodes.Where(node => Types(node).Any(isWanted));

    public static IEnumerable<string> Types(JsonElement node) =>
        Values(node, "@type").Select(Text).OfType<string>().Select(type => type[(type.LastIndexOfAny(['/', '#', ':']) + 1)..]);

    /// <summary>A property's values: one, or those of its array; references to other objects are followed.</summary>
    public IEnumerable<JsonElement> Linked(JsonElement node, string property) => Values(node, property).Select(Followed);

    public static IEnumerable<JsonElement> Values(JsonElement node, string property)
    {
        if (node.ValueKind != JsonValueKind.Object || !node.TryGetProperty(property, out var value))
        {
            return [];
        }

        return value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray(),
            JsonValueKind.Null => [],
            JsonValueKind.Object when value.TryGetProperty("@list", out var list) && list.ValueKind == JsonValueKind.Array =>
                list.EnumerateArray(),
            _ => [value],
        };
    }

    /// <summary>The text of a value: itself, its <c>@value</c>, <c>name</c>, <c>url</c> or <c>@id</c> are not mixed up: only strings and <c>@value</c>.</summary>
    public static string? Text(JsonElement value)
    {
        var text = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Object when value.TryGetProperty("@value", out var inner) && inner.ValueKind == JsonValueKind.String =>
                inner.GetString(),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : System.Net.WebUtility.HtmlDecode(text).Trim();
    }

    public static string? Text(JsonElement node, string property) =>
        Values(node, property).Select(Text).FirstOrDefault(text => text is not null);

    private JsonElement Followed(JsonElement value)
    {
        var id =
            value.ValueKind == JsonValueKind.Object
            && value.TryGetProperty("@id", out var reference)
            && reference.ValueKind == JsonValueKind.String
                ? reference.GetString()
                : null;
        return id is not null && !value.TryGetProperty("name", out _) && byId.TryGetValue(id, out var node) ? node : value;
    }

    private void Collect(JsonElement root)
    {
        var open = new Stack<JsonElement>();
        open.Push(root);
        while (open.TryPop(out var value) && nodes.Count < MostNodes)
        {
            if (value.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in value.EnumerateArray().Reverse())
                {
                    open.Push(item);
                }
            }
            else if (value.ValueKind == JsonValueKind.Object)
            {
                AddNode(value);
                foreach (var property in value.EnumerateObject().Reverse())
                {
                    if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                    {
                        open.Push(property.Value);
                    }
                }
            }
        }
    }

    private void AddNode(JsonElement value)
    {
        if (value.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String && value.TryGetProperty("name", out _))
        {
            byId.TryAdd(id.GetString()!, value);
        }

        if (value.TryGetProperty("@type", out _))
        {
            nodes.Add(value);
        }
    }
}
