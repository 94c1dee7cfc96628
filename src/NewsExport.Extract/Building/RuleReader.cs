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
        var signs = text.Where(letter => !char.IsWhiteSpace(letter)).ToArray();
        return signs.Length is >= 3 and <= 12
            && signs[0] is '*' or '⁂' or '•' or '·' or '~' or '⁎'
            && Array.TrueForAll(signs, sign => sign == signs[0]);
    }
}
