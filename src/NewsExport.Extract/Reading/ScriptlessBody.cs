using AngleSharp.Dom;

namespace NewsExport.Extract.Reading;

/// <summary>Finds the page that some sites write a second time inside <c>noscript</c>, because the first needs a script.</summary>
internal static class ScriptlessBody
{
    /// <summary>Characters; less is a message about scripts.</summary>
    private const int Shortest = 600;

    public static IElement? Find(Page page)
    {
        // One inside another says less than it, and its text would be read once more: a page nests them by the hundred.
        var isInside = new Inherited(element => element.LocalName == "noscript" ? true : null, otherwise: false);
        IElement? best = null;
        var longest = Shortest;
        foreach (var copy in page.Document.QuerySelectorAll("body noscript"))
        {
            if (isInside.Of(copy.ParentElement))
            {
                continue;
            }

            var length = copy.TextContent.Length;
            if (length > longest && copy.QuerySelector("p, div") is not null)
            {
                best = copy;
                longest = length;
            }
        }

        return best;
    }
}
