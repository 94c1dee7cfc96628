using AngleSharp.Dom;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out what the user's selectors match: what a person knows beats what the program guesses.</summary>
internal static class Unwanted
{
    private const string Step = "remove-option";

    public static void Remove(Cut cut, ValueList<string> selectors)
    {
        foreach (var selector in selectors)
        {
            foreach (var element in Matches(cut, selector))
            {
                if (cut.Map.Indices.TryGetValue(element, out var index))
                {
                    cut.Remove(index, Step, $"matches --remove {selector}");
                }
            }
        }
    }

    /// <summary>A selector that is none matches nothing; the command line has refused it before.</summary>
    private static IEnumerable<IElement> Matches(Cut cut, string selector)
    {
        try
        {
            return cut.Map.Page.Document.QuerySelectorAll(selector);
        }
        catch (DomException)
        {
            return [];
        }
    }
}
