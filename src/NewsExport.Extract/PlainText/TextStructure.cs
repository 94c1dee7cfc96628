using System.Text.RegularExpressions;

namespace NewsExport.Extract.PlainText;

/// <summary>Recognises what people draw with characters in a plain text: lists, rules, underlined headings.</summary>
internal static partial class TextStructure
{
    public static Block Read(string[] lines)
    {
        if (lines.Length == 1 && Rule.IsMatch(lines[0]))
        {
            return new ThematicBreak();
        }

        if (lines.Length == 2 && Underline.IsMatch(lines[1]) && lines[0].Trim().Length < 120)
        {
            return new Heading(2, TextLines.Inlines([lines[0]]));
        }

        return List(lines, Bullet, false) ?? List(lines, Number, true) ?? (Block)new Paragraph(TextLines.Inlines(lines));
    }

    /// <summary>A block whose lines begin with marks; lines without one go on with the item before.</summary>
    private static Block? List(string[] lines, Regex mark, bool isOrdered)
    {
        if (
            !mark.IsMatch(lines[0])
            || lines.Count(line => mark.IsMatch(line)) < 2
            || lines.Any(line => !mark.IsMatch(line) && !char.IsWhiteSpace(line[0]))
        )
        {
            return null;
        }

        var items = new List<List<string>>();
        foreach (var line in lines)
        {
            if (mark.Match(line) is { Success: true } match)
            {
                items.Add([line[match.Length..]]);
            }
            else
            {
                items[^1].Add(line);
            }
        }

        return new ListBlock(isOrdered, items.Select(item => (ValueList<Block>)[new Paragraph(TextLines.Inlines([.. item]))]).ToValueList())
        {
            Start = isOrdered && int.TryParse(mark.Match(lines[0]).Groups[1].ValueSpan, out var start) ? start : 1,
        };
    }

    [GeneratedRegex(@"^\s*(?:[*_=~-]\s*){3,}$|^\s*(?:\*\s+){2,}\*\s*$")]
    private static partial Regex Rule { get; }

    [GeneratedRegex(@"^\s*(?:={3,}|-{3,})\s*$")]
    private static partial Regex Underline { get; }

    [GeneratedRegex(@"^\s*[-*•–]\s+(?=\S)")]
    private static partial Regex Bullet { get; }

    [GeneratedRegex(@"^\s*(\d{1,3})[.)]\s+(?=\S)")]
    private static partial Regex Number { get; }
}
