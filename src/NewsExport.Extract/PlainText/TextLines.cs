using System.Text.RegularExpressions;
using NewsExport.Extract.Building;

namespace NewsExport.Extract.PlainText;

/// <summary>Makes inlines of the lines of one block: wrapped lines are joined, verses keep their ends, addresses become links.</summary>
internal static partial class TextLines
{
    /// <summary>Letters; a text whose lines are all about this long was wrapped by a program.</summary>
    private const int ShortestWrap = 45;

    /// <summary>Letters; wider lines were not wrapped at all.</summary>
    private const int LongestWrap = 110;

    public static ValueList<Inline> Inlines(string[] lines)
    {
        var line = new List<Inline>();
        var isWrapped = IsWrapped(lines);
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
            {
                line.Add(isWrapped ? new TextRun(Joint(lines[i - 1], lines[i])) : new LineBreak());
            }

            line.AddRange(Linked(lines[i].Trim()));
        }

        return InlineSpacing.Collapse(line);
    }

    public static string Words(string[] lines) => Whitespace.Collapse(string.Join(' ', lines));

    /// <summary>Every line but the last reaches far to the right, or would not have held the next line's first word.</summary>
    private static bool IsWrapped(string[] lines)
    {
        if (lines.Length < 2)
        {
            return false;
        }

        var widest = lines.Max(line => line.TrimEnd().Length);
        return widest <= LongestWrap
            && widest >= ShortestWrap
            && lines.Zip(lines.Skip(1)).All(pair => pair.First.TrimEnd().Length + 1 + FirstWord(pair.Second).Length > widest - 12);
    }

    private static string FirstWord(string line) => line.TrimStart().Split(' ')[0];

    /// <summary>Scripts without spaces are joined without one.</summary>
    private static string Joint(string before, string after) =>
        IsIdeographic(before.TrimEnd()[^1]) && IsIdeographic(after.TrimStart()[0]) ? "" : " ";

    private static bool IsIdeographic(char letter) =>
        letter is >= '\u3000' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF' or >= '\uFF00' and <= '\uFFEF';

    private static IEnumerable<Inline> Linked(string line)
    {
        var done = 0;
        foreach (Match match in Address.Matches(line))
        {
            var written = match.Value.TrimEnd('.', ',', ';', ':', '!', '?', ')', '"', '\'', '”', '»');
            if (!Uri.TryCreate(written, UriKind.Absolute, out var address))
            {
                continue;
            }

            yield return new TextRun(line[done..match.Index]);
            yield return new Link(address.AbsoluteUri, [new TextRun(written)]);
            done = match.Index + written.Length;
        }

        yield return new TextRun(line[done..]);
    }

    [GeneratedRegex(@"https?://[^\s<>]{4,2000}", RegexOptions.IgnoreCase)]
    private static partial Regex Address { get; }
}
