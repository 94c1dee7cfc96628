using AngleSharp.Dom;
using NewsExport.Extract.Choosing;

namespace NewsExport.Extract.Building;

/// <summary>Which elements of the body hold blocks and which hold pictures, found in one pass so that nobody searches subtrees again.</summary>
internal sealed class BodyShape
{
    private readonly HashSet<INode> withBlocks = [];
    private readonly HashSet<INode> withPictures = [];

    public BodyShape(ArticleBody body, BuildContext context)
    {
        foreach (var root in body.Roots)
        {
            Scan(root, context);
        }
    }

    public bool HasBlocks(IElement element) => withBlocks.Contains(element);

    public bool HasPictures(IElement element) => withPictures.Contains(element);

    /// <summary>Adds a subtree that stands outside the roots (a note, a lead picture).</summary>
    public void Scan(IElement root, BuildContext context)
    {
        foreach (var element in Nodes.Elements(root, context.IsExcluded))
        {
            if (ElementKinds.IsBlock(element))
            {
                MarkAncestors(element, root, withBlocks);
            }

            if (element.LocalName is "img" or "amp-img" or "picture")
            {
                MarkAncestors(element, root, withPictures);
            }
        }
    }

    /// <summary>Stops at the first ancestor that is marked already, so that the whole scan stays linear.</summary>
    private static void MarkAncestors(IElement element, IElement root, HashSet<INode> marked)
    {
        for (
            INode? above = element == root ? null : element.Parent;
            above is not null && marked.Add(above) && above != root;
            above = above.Parent
        )
        {
            // Adding is the work.
        }
    }
}
