using System.Globalization;
using System.Text.Json;

namespace NewsExport.Tests.Markup;

/// <summary>The published schema <c>newsexport/article/1</c> of blocks and inlines: which fields, of which kind. Says what departs from it.</summary>
internal static class JsonSchema
{
    /// <summary>A line a type: fields with their kinds; <c>?</c> after a kind: may be null; before a name: may be missing.</summary>
    private const string Blocks = """
        paragraph text:string inlines:inlines
        heading level:level text:string inlines:inlines id:string?
        list ordered:bool start:number ?reversed:bool items:items
        definitions entries:entries
        quote kind:block|pull blocks:blocks attribution:string?
        code text:string language:string?
        table caption:string? rows:rows
        figure images:images caption:string? credit:string? role:lead|inline|gallery
        embed kind:other|video|audio|post|map|chart|document url:string? title:string? poster:string? ?blocks:blocks
        math mathml:string? tex:string? display:bool
        aside title:string? blocks:blocks
        entry time:string? title:string? blocks:blocks
        rule
        footnote id:string? label:string blocks:blocks
        """;

    private const string Inlines = """
        text text:string
        emphasis children:inlines
        strong children:inlines
        link href:string children:inlines
        code text:string
        image url:string? alt:string? width:number? height:number? file:string?
        break
        noteref id:string text:string
        sub children:inlines
        sup children:inlines
        strike children:inlines
        smallcaps children:inlines
        quote children:inlines
        ruby annotation:string children:inlines
        math text:string mathml:string? tex:string?
        mark children:inlines
        """;

    private const string Tongue = "?lang:string ?dir:ltr|rtl ";
    private const string Image = "url:string? alt:string? width:number? height:number? file:string?";

    public static IReadOnlyCollection<string> BlockTypes { get; } = [.. Table(Blocks).Keys];

    public static IReadOnlyCollection<string> InlineKinds { get; } = [.. Table(Inlines).Keys];

    /// <summary>What departs from the schema, each with its place; empty: nothing.</summary>
    public static IEnumerable<string> Departures(JsonElement blocks) => Value(blocks, "blocks", "blocks");

    private static Dictionary<string, string> Table(string lines) =>
        lines
            .Split('\n')
            .ToDictionary(line => line.Split(' ')[0], line => string.Join(' ', line.Split(' ').Skip(1)), StringComparer.Ordinal);

    private static IEnumerable<string> Value(JsonElement value, string kind, string place)
    {
        if (kind.EndsWith('?'))
        {
            return value.ValueKind == JsonValueKind.Null ? [] : Value(value, kind[..^1], place);
        }

        return kind switch
        {
            "string" => Is(value.ValueKind == JsonValueKind.String, kind, place),
            "number" => Is(value.ValueKind == JsonValueKind.Number, kind, place),
            "bool" => Is(value.ValueKind is JsonValueKind.True or JsonValueKind.False, kind, place),
            "level" => Is(value.ValueKind == JsonValueKind.Number && value.GetInt32() is >= 1 and <= 6, kind, place),
            "blocks" => Each(value, place, (block, at) => Named(block, "type", Blocks, at)),
            "inlines" => Each(value, place, (inline, at) => Named(inline, "kind", Inlines, at)),
            "items" => Each(value, place, (item, at) => Value(item, "blocks", at)),
            "entries" => Each(value, place, (entry, at) => Fields(entry, "term:string description:blocks", at)),
            "images" => Each(value, place, (image, at) => Fields(image, Image, at)),
            "rows" => Each(value, place, (row, at) => Each(row, at, Cell)),
            _ => Is(value.ValueKind == JsonValueKind.String && kind.Split('|').Contains(value.GetString()), kind, place),
        };
    }

    private static IEnumerable<string> Cell(JsonElement cell, string place) =>
        Fields(cell, "text:string inlines:inlines header:bool colspan:number rowspan:number", place);

    private static IEnumerable<string> Named(JsonElement thing, string by, string table, string place)
    {
        var name = thing.TryGetProperty(by, out var type) ? type.GetString() ?? "" : "";
        return Table(table).TryGetValue(name, out var fields)
            ? Fields(thing, $"{by}:{name} {Tongue}{fields}", $"{place}.{name}")
            : [$"{place}: no {by} is called '{name}'"];
    }

    private static IEnumerable<string> Fields(JsonElement thing, string fields, string place)
    {
        var known = fields.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var field in known)
        {
            var (name, kind) = (field.TrimStart('?').Split(':')[0], field.Split(':')[1]);
            if (thing.TryGetProperty(name, out var value))
            {
                foreach (var departure in Value(value, kind, $"{place}.{name}"))
                {
                    yield return departure;
                }
            }
            else if (!field.StartsWith('?'))
            {
                yield return $"{place}: {name} is missing";
            }
        }

        var names = known.Select(field => field.TrimStart('?').Split(':')[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var extra in thing.EnumerateObject().Where(property => !names.Contains(property.Name)))
        {
            yield return $"{place}: {extra.Name} is not in the schema";
        }
    }

    private static IEnumerable<string> Each(JsonElement list, string place, Func<JsonElement, string, IEnumerable<string>> check) =>
        list.ValueKind != JsonValueKind.Array
            ? [$"{place}: is no array"]
            : list.EnumerateArray().SelectMany((item, index) => check(item, string.Create(CultureInfo.InvariantCulture, $"{place}[{index}]")));

    private static IEnumerable<string> Is(bool holds, string kind, string place) => holds ? [] : [$"{place}: is no {kind}"];
}
