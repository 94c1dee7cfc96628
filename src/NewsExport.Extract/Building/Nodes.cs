using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Walks of a tree that need no stack frame a level.</summary>
internal static class Nodes
{
    /// <summary>The element and every element below it, in the order of the page.</summary>
    public static IEnumerable<IElement> Elements(IElement root)
    {
        var open = new Stack<INode>();
        open.Push(root);
        while (open.TryPop(out var node))
        {
            if (node is IElement element)
            {
                yield return element;
            }

            var children = node.ChildNodes;
            for (var i = children.Length - 1; i >= 0; i--)
            {
                if (children[i] is IElement child)
                {
                    open.Push(child);
                }
            }
        }
    }

    /// <summary>The same without the subtrees that <paramref name="prune"/> names.</summary>
    public static IEnumerable<IElement> Elements(IElement root, Func<IElement, bool> prune)
    {
        var open = new Stack<IElement>();
        open.Push(root);
        while (open.TryPop(out var element))
        {
            if (prune(element))
            {
                continue;
            }

            yield return element;
            var children = element.ChildNodes;
            for (var i = children.Length - 1; i >= 0; i--)
            {
                if (children[i] is IElement child)
                {
                    open.Push(child);
                }
            }
        }
    }

    /// <summary>The nearest element, this one included, that <paramref name="test"/> accepts.</summary>
    public static IElement? Nearest(IElement? element, Func<IElement, bool> test)
    {
        while (element is not null && !test(element))
        {
            element = element.ParentElement;
        }

        return element;
    }

    public static bool IsInside(INode node, INode ancestor)
    {
        for (var above = node; above is not null; above = above.Parent)
        {
            if (above == ancestor)
            {
                return true;
            }
        }

        return false;
    }

    public static int Number(IElement element, string attribute, int otherwise) =>
        int.TryParse(element.GetAttribute(attribute)?.Trim(), System.Globalization.NumberStyles.AllowLeadingSign, null, out var number)
            ? number
            : otherwise;
}
