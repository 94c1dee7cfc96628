using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Reads pauses between parts of the text.</summary>
internal sealed class RuleReader : IBlockReader
{
    public ValueList<Block>? TryRead(IElement element, Scope scope)
    {
        if (element.LocalName == "hr")
        {
            return [new ThematicBreak()];
        }

        // Asterisks or dots alone in a paragraph are the same pause, typed.
        return element.LocalName == "p" && element.ChildElementCount == 0 && IsTypedPause(element.TextContent)
            ? [new ThematicBreak()]
            : null;
    }

    private static bool IsTypedPause(string text)
    {
        var signs = text.AsSpan().Trim();
        if (signs.IsEmpty || signs[0] is not ('*' or '⁂' or '•' or '·' or '~' or '⁎'))
        {
            return false;
        }

        var count = 0;
        foreach (var sign in signs)
        {
            if (sign == signs[0])
            {
                count++;
            }
            else if (!char.IsWhiteSpace(sign))
            {
                return false;
            }
        }

        return count is >= 3 and <= 12;
    }
}
