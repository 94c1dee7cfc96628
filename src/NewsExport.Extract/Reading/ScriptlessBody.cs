using AngleSharp.Dom;

namespace NewsExport.Extract.Reading;

/// <summary>Finds the page that some sites write a second time inside <c>noscript</c>, because the first needs a script.</summary>
internal static class ScriptlessBody
{
    /// <summary>Characters; less is a message about scripts.</summary>
    private const int Shortest = 600;

    public static IElement? Find(Page page)
    {
        IElement? best = null;
        var longest = Shortest;
        foreach (var copy in page.Document.QuerySelectorAll("body noscript"))
        {
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
