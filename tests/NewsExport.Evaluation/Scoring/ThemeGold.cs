using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsExport.Evaluation.Scoring;

/// <summary>The gold of theme pages: blocks, some of which an honest tool may print or not, and strings that are not the article.</summary>
internal static partial class ThemeGold
{
    /// <summary>The best match over the forms that may be printed: with or without captions, list numbers, footnote numbers and marks.</summary>
    public static Match Score(JsonElement blocks, string text)
    {
        var tokens = Tokens.Of(text);
        var shingles = Shingles.Of(tokens);
        var lower = " " + string.Join(' ', tokens).ToLowerInvariant() + " ";
        var kept = new List<(string Kind, string Text, string? Number)>();
        foreach (var block in blocks.EnumerateArray())
        {
            var words = block.GetProperty("t").GetString()!;
            if (
                block.TryGetProperty("opt", out var optional)
                && optional.ValueKind is JsonValueKind.True or JsonValueKind.Number or JsonValueKind.String
            )
            {
                var key = string.Join(' ', Tokens.Of(Mark().Replace(words, ""))).ToLowerInvariant();
                if (key.Length == 0 || !lower.Contains(" " + key + " ", StringComparison.Ordinal))
                {
                    continue;
                }
            }

            kept.Add((block.GetProperty("k").GetString()!, words, block.TryGetProperty("n", out var number) ? number.ToString() : null));
        }

        Match? best = null;
        foreach (var mark in (string[])["[$1]", "$1", ""])
        {
            foreach (var lists in (bool[])[false, true])
            {
                foreach (var notes in (bool[])[false, true])
                {
                    var lines = kept.Select(block =>
                        (block.Number is { Length: > 0 } n && (block.Kind == "li" ? lists : notes) ? n + ". " : "")
                        + Mark().Replace(block.Text, mark)
                    );
                    var match = Shingles.Compare(Shingles.Of(Tokens.Of(string.Join('\n', lines))), shingles);
                    best = best is null || match.F1 > best.F1 ? match : best;
                }
            }
        }

        return best!;
    }

    public static List<string> Leaks(JsonElement gold, string text)
    {
        var flat = string.Concat(Tokens.Of(text)).ToLowerInvariant();
        var lines = text.Split('\n').Select(line => string.Concat(Tokens.Of(line)).ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var kinds = gold.GetProperty("must_not_kinds").EnumerateArray().Select(kind => kind.GetString()!).ToList();
        var leaks = new List<string>();
        var at = 0;
        foreach (var item in gold.GetProperty("must_not").EnumerateArray())
        {
            var words = Tokens.Of(item.GetString()!);
            var joined = string.Concat(words).ToLowerInvariant();
            var dense = item.GetString()!.EnumerateRunes().Count(rune => Tokens.IsByCharacter(rune.Value));
            var anywhere = (words.Count - dense >= 3 && joined.Length > 9) || dense >= 6;
            if (joined.Length > 0 && ((anywhere && flat.Contains(joined, StringComparison.Ordinal)) || lines.Contains(joined)))
            {
                leaks.Add(kinds[at] + ": " + item.GetString());
            }

            at++;
        }

        return leaks;
    }

    [GeneratedRegex("\u0001(\\w+)\u0002")]
    private static partial Regex Mark();
}
