using System.Text.Json;

namespace NewsExport.Extract.Metadata;

/// <summary>A value of a page's JSON: an object's members, an array's items, or a text.</summary>
internal sealed class JsonNode
{
    private static readonly IReadOnlyList<JsonNode> NoItems = [];

    private Dictionary<string, JsonNode>? members;
    private List<JsonNode>? items;

    private JsonNode(JsonTokenType kind) => Kind = kind;

    /// <summary>The token that begins the value: an object, an array, a string, a number, true, false or null.</summary>
    public JsonTokenType Kind { get; }

    /// <summary>A string's text or a number's digits; else null.</summary>
    public string? Text { get; private init; }

    public bool IsObject => Kind == JsonTokenType.StartObject;

    public bool IsArray => Kind == JsonTokenType.StartArray;

    public bool IsText => Kind == JsonTokenType.String;

    /// <summary>An array's items, or the values of an object's members, as they are written.</summary>
    public IReadOnlyList<JsonNode> Children => items ?? NoItems;

    /// <summary>The member of an object, or null; of several of one name the last counts.</summary>
    public JsonNode? Member(string name) => members?.GetValueOrDefault(name);

    /// <summary>Reads one value; null where the text is not JSON.</summary>
    public static JsonNode? Parse(ReadOnlySpan<byte> text, JsonReaderOptions options)
    {
        var reader = new Utf8JsonReader(text, options);
        try
        {
            if (!reader.Read())
            {
                return null;
            }

            var root = Read(ref reader);
            return reader.Read() ? null : root;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // A page's broken script is no error of ours: the other sources speak. (InvalidOperationException: half of a surrogate pair.)
            return null;
        }
    }

    private static JsonNode Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return ReadObject(ref reader);
            case JsonTokenType.StartArray:
                var array = new JsonNode(JsonTokenType.StartArray) { items = [] };
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    array.items.Add(Read(ref reader));
                }

                return array;
            case JsonTokenType.String:
                return new JsonNode(JsonTokenType.String) { Text = reader.GetString() };
            case JsonTokenType.Number:
                return new JsonNode(JsonTokenType.Number) { Text = System.Text.Encoding.UTF8.GetString(reader.ValueSpan) };
            default:
                return new JsonNode(reader.TokenType);
        }
    }

    private static JsonNode ReadObject(ref Utf8JsonReader reader)
    {
        var node = new JsonNode(JsonTokenType.StartObject) { members = new(StringComparer.Ordinal), items = [] };
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var value = Read(ref reader);
            node.members[name] = value;
            node.items.Add(value);
        }

        return node;
    }
}
