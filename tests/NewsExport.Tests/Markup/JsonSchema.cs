using System.Globalization;
using System.Text.Json;
using NewsExport.Tests.Architecture;

namespace NewsExport.Tests.Markup;

/// <summary>
/// The published schema, and what departs from it. Knows the words of JSON Schema (draft 2020-12) that the file uses, and refuses others, so that none is read and not heeded.
/// </summary>
internal sealed class JsonSchema
{
    private static readonly string[] Notes = ["$schema", "$id", "$defs", "title", "description"];

    private readonly JsonElement root;

    private JsonSchema(JsonElement root) => this.root = root;

    public static JsonSchema Published { get; } =
        new(JsonDocument.Parse(File.ReadAllBytes(Repository.At("src", "NewsExport.Markup", "Json", "article.schema.json"))).RootElement);

    public IEnumerable<string> BlockTypes => Constants("block", "type");

    public IEnumerable<string> InlineKinds => Constants("inline", "kind");

    /// <summary>What departs from the schema, each with its place; empty: nothing.</summary>
    public IEnumerable<string> Departures(JsonElement document) => Check(document, root, "$");

    private IEnumerable<string> Constants(string family, string property) =>
        Definition(family)
            .GetProperty("anyOf")
            .EnumerateArray()
            .Select(member => Resolve(member).GetProperty("properties").GetProperty(property).GetProperty("const").GetString()!);

    private IEnumerable<string> Check(JsonElement value, JsonElement schema, string place) =>
        schema.EnumerateObject().SelectMany(word => Word(value, schema, word.Name, word.Value, place));

    private IEnumerable<string> Word(JsonElement value, JsonElement schema, string word, JsonElement says, string place) =>
        word switch
        {
            "$ref" => Check(value, Resolve(schema), place),
            "anyOf" => AnyOf(value, says, place),
            "type" => Holds(Types(says).Any(type => Is(value, type)), $"{place}: is no {says}"),
            "const" or "enum" => Holds(
                (word == "const" ? [says] : says.EnumerateArray().ToArray()).Any(allowed => JsonElement.DeepEquals(value, allowed)),
                $"{place}: {value} is not {says}"
            ),
            "minimum" => Holds(value.GetDouble() >= says.GetDouble(), $"{place}: is under {says}"),
            "maximum" => Holds(value.GetDouble() <= says.GetDouble(), $"{place}: is over {says}"),
            "items" when value.ValueKind == JsonValueKind.Array => value
                .EnumerateArray()
                .SelectMany((item, index) => Check(item, says, string.Create(CultureInfo.InvariantCulture, $"{place}[{index}]"))),
            "properties" when value.ValueKind == JsonValueKind.Object => says.EnumerateObject()
                .Where(property => value.TryGetProperty(property.Name, out _))
                .SelectMany(property => Check(value.GetProperty(property.Name), property.Value, $"{place}.{property.Name}")),
            "required" when value.ValueKind == JsonValueKind.Object => says.EnumerateArray()
                .Where(name => !value.TryGetProperty(name.GetString()!, out _))
                .Select(name => $"{place}: {name} is missing"),
            "additionalProperties" when value.ValueKind == JsonValueKind.Object => value
                .EnumerateObject()
                .Where(property => !schema.GetProperty("properties").TryGetProperty(property.Name, out _))
                .Select(property => $"{place}: {property.Name} is not in the schema"),
            "items" or "properties" or "required" or "additionalProperties" => [],
            _ when Notes.Contains(word, StringComparer.Ordinal) => [],
            _ => throw new InvalidOperationException($"the schema uses {word}, which this check does not know"),
        };

    /// <summary>Nothing if one member takes the value; else what departs from the member that got furthest.</summary>
    private IEnumerable<string> AnyOf(JsonElement value, JsonElement members, string place)
    {
        var first = members.EnumerateArray().Select(member => Check(value, member, place).FirstOrDefault()).ToArray();
        return first.Contains(null) ? [] : [first.MaxBy(departure => departure!.Split(':')[0].Length)!];
    }

    private JsonElement Resolve(JsonElement schema) => Definition(schema.GetProperty("$ref").GetString()!["#/$defs/".Length..]);

    private JsonElement Definition(string name) => root.GetProperty("$defs").GetProperty(name);

    private static IEnumerable<string> Types(JsonElement says) =>
        says.ValueKind == JsonValueKind.Array ? says.EnumerateArray().Select(type => type.GetString()!) : [says.GetString()!];

    private static bool Is(JsonElement value, string type) =>
        type switch
        {
            "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
            _ => string.Equals(value.ValueKind.ToString(), type, StringComparison.OrdinalIgnoreCase),
        };

    private static IEnumerable<string> Holds(bool holds, string departure) => holds ? [] : [departure];
}
