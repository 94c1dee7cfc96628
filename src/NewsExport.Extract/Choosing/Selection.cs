using AngleSharp.Dom;
using NewsExport.Extract.Cleaning;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Choosing;

/// <summary>The body that the user named: everything in it stays but what is hidden and what <c>--remove</c> matches.</summary>
internal static class Selection
{
    public static Result<ArticleBody> Body(PageMap map, string selector, ValueList<string> unwanted)
    {
        var roots = new List<int>();
        try
        {
            foreach (var element in map.Page.Document.QuerySelectorAll(selector))
            {
                if (map.Indices.TryGetValue(element, out var index) && (roots.Count == 0 || !map.IsInside(index, roots[^1])))
                {
                    roots.Add(index);
                }
            }
        }
        catch (DomException)
        {
            return Result<ArticleBody>.Failed(Verdicts.BadSelector(map.Page.Capture.Source.Text, selector));
        }

        if (roots.Count == 0)
        {
            return Result<ArticleBody>.Failed(Verdicts.NothingSelected(map.Page.Capture.Source.Text, selector));
        }

        var cut = new Cut(map);
        Unwanted.Remove(cut, unwanted);
        var (nodes, removals) = cut.Within(roots);
        return Result<ArticleBody>.Of(new ArticleBody(roots.Select(root => map.Elements[root].Element).ToList(), nodes, removals, 1));
    }
}
