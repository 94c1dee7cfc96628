using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsExport.Extract.Building;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Metadata;

/// <summary>The words of a short element as a reader sees them: without scripts, icons and words for screen readers, blocks parted by a space.</summary>
internal static partial class VisibleWords
{
    private const int MostElements = 300;

    public static string Of(IElement element) => Of(element, " ");

    public static string Of(IElement element, string separator)
    {
        var words = new StringBuilder();
        var open = new Stack<INode>();
        open.Push(element);
        for (var count = 0; count < MostElements && open.TryPop(out var node); count++)
        {
            if (node is IText text)
            {
                words.Append(text.Data);
                continue;
            }

            if (node is not IElement inner || (inner != element && IsUnseen(inner)))
            {
                continue;
            }

            if (ElementKinds.IsBlock(inner) || inner.LocalName == "br" || IsGlued(inner, words))
            {
                words.Append(separator);
            }

            for (var i = inner.ChildNodes.Length - 1; i >= 0; i--)
            {
                open.Push(inner.ChildNodes[i]);
            }
        }

        return Whitespace.Collapse(words.ToString()).Trim(' ', '\u00A0');
    }

    /// <summary>Pieces that only styles part ("Jane Roe" and "3 May" in spans of their own) are parted by words too.</summary>
    private static bool IsGlued(IElement element, StringBuilder words) =>
        element.LocalName is "span" or "a" or "time"
        && words.Length > 0
        && char.IsLetterOrDigit(words[^1])
        && Nodes.FirstLetter(element) is { } first
        && char.IsLetterOrDigit(first);

    private static bool IsUnseen(IElement element) =>
        Buttons.IsMatch(NameTable.Beginning(element.ClassName))
        || ElementKinds.IsSkipped(element)
        || element.LocalName is "button" or "noscript"
        || element.HasAttribute("hidden")
        || ClassPatterns.Unseen.Matches(element);

    [GeneratedRegex(@"(?:^|[\s_-])(?:share|tweet|twitter-share-button|edit-link|follow|subscribe)(?:$|[\s_-])", RegexOptions.IgnoreCase)]
    private static partial Regex Buttons { get; }
}
