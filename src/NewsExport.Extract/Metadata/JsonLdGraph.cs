using System.Text.Json;

namespace NewsExport.Extract.Metadata;

/// <summary>The schema.org statements of a page: every object of its JSON-LD scripts, with references resolved.</summary>
internal sealed class JsonLdGraph
{
    private const int MostNodes = 5000;

    private readonly List<JsonNode> nodes = [];
    private readonly Dictionary<string, JsonNode> byId = new(StringComparer.Ordinal);

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
    public IEnumerable<JsonNode> OfType(Func<string, bool> isWanted) => nodes.Where(node => Types(node).Any(isWanted));

    public static IEnumerable<string> Types(JsonNode node) =>
        Values(node, "@type").Select(Text).OfType<string>().Select(type => type[(type.LastIndexOfAny(['/', '#', ':']) + 1)..]);

    /// <summary>A property's values: one, or those of its array; references to other objects are followed.</summary>
    public IEnumerable<JsonNode> Linked(JsonNode node, string property) => Values(node, property).Select(Followed);

    public static IEnumerable<JsonNode> Values(JsonNode node, string property)
    {
        return node.Member(property) switch
        {
            null or { Kind: JsonTokenType.Null } => [],
            { IsArray: true } array => array.Children,
            { IsObject: true } value when value.Member("@list") is { IsArray: true } list => list.Children,
            var value => [value],
        };
    }

    /// <summary>The text of a value: itself, its <c>@value</c>, <c>name</c>, <c>url</c> or <c>@id</c> are not mixed up: only strings and <c>@value</c>.</summary>
    public static string? Text(JsonNode value)
    {
        var text = value.IsObject && value.Member("@value") is { IsText: true } inner ? inner.Text : value.Text;
        return string.IsNullOrWhiteSpace(text) ? null : System.Net.WebUtility.HtmlDecode(text).Trim();
    }

    public static string? Text(JsonNode node, string property) =>
        Values(node, property).Select(Text).FirstOrDefault(text => text is not null);

    private JsonNode Followed(JsonNode value)
    {
        var id = value.Member("@id") is { IsText: true } reference ? reference.Text : null;
        return id is not null && value.Member("name") is null && byId.TryGetValue(id, out var node) ? node : value;
    }

    private void Collect(JsonNode root)
    {
        var open = new Stack<JsonNode>();
        open.Push(root);
        while (open.TryPop(out var value) && nodes.Count < MostNodes)
        {
            if (value.IsObject)
            {
                AddNode(value);
            }

            for (var i = value.Children.Count - 1; i >= 0; i--)
            {
                if (value.Children[i] is { IsObject: true } or { IsArray: true })
                {
                    open.Push(value.Children[i]);
                }
            }
        }
    }

    private void AddNode(JsonNode value)
    {
        if (value.Member("@id") is { IsText: true, Text: { } id } && value.Member("name") is not null)
        {
            byId.TryAdd(id, value);
        }

        if (value.Member("@type") is not null)
        {
            nodes.Add(value);
        }
    }
}
