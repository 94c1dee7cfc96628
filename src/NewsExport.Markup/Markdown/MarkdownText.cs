using System.Text;
using System.Text.RegularExpressions;

namespace NewsExport.Markup.Markdown;

/// <summary>Words of an article as Markdown that means the same words: escapes only what CommonMark, GFM or pandoc would read as markup.</summary>
internal static partial class MarkdownText
{
    /// <summary>A line of its own.</summary>
    public static string Line(string text) => LineStart(Inline(text.ReplaceLineEndings(" ").Trim(), inLink: false, inTable: false));

    /// <summary>Words inside a line.</summary>
    public static string Inline(string text, bool inLink, bool inTable)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            var before = at > 0 ? text[at - 1] : ' ';
            var after = at + 1 < text.Length ? text[at + 1] : ' ';
            if (char.IsControl(letter))
            {
                escaped.Append(' ');
                continue;
            }

            if (MustEscape(letter, before, after, isLast: at == text.Length - 1, inLink, inTable))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    /// <summary>What would begin a block if it stood first in a line (CommonMark 0.31, 4 and 5; pandoc's fancy lists).</summary>
    public static string LineStart(string line)
    {
        line = line.TrimStart(' ', '\t');
        if (line.Length == 0)
        {
            return line;
        }

        if (BlockSign().IsMatch(line))
        {
            return "\\" + line;
        }

        var number = ListNumber().Match(line);
        return number.Success ? line.Insert(number.Groups["sign"].Index, "\\") : line;
    }

    private static bool MustEscape(char letter, char before, char after, bool isLast, bool inLink, bool inTable) =>
        letter switch
        {
            '\\' or '`' or '[' or '~' or '^' => true,
            ']' => inLink,
            '*' => !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after) && !isLast),
            '_' => !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)),
            '<' => isLast || char.IsAsciiLetter(after) || after is '/' or '!' or '?',
            '&' => isLast || char.IsAsciiLetter(after) || after == '#',
            '$' => isLast || !char.IsWhiteSpace(after),
            '!' => isLast, // a link that follows would become a picture
            '|' => inTable,
            _ => false,
        };

    [GeneratedRegex(
        @"^(#{1,6}(\s|$)|[-+*](\s|$)|>|\||:{1,3}(\s|:|$)|={2,}\s*$|-{2,}\s*$|\((\d+|[A-Za-z]|[ivxlcdm]+|@\w*)\)|%)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex BlockSign();

    [GeneratedRegex(@"^(\d{1,9}|[A-Za-z]|#|[ivxlcdm]+|[IVXLCDM]+)(?<sign>[.)])(\s|$)", RegexOptions.ExplicitCapture)]
    private static partial Regex ListNumber();
}
