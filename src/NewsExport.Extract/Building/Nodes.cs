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

    /// <summary>The text of the node is shorter than so many characters; the search ends there.</summary>
    public static bool HasLessText(INode node, int limit) => Rest(node, limit) > 0;

    /// <summary>What is left of a number of characters after the node's text; not below zero.</summary>
    private static int Rest(INode node, int limit)
    {
        if (node is IText text)
        {
            return Math.Max(0, limit - text.Data.Length);
        }

        var children = node.ChildNodes;
        for (var index = 0; index < children.Length && limit > 0; index++)
        {
            limit = Rest(children[index], limit);
        }

        return limit;
    }

    /// <summary>The first character of the node's text, or null.</summary>
    public static char? FirstLetter(INode node)
    {
        if (node is IText text)
        {
            return text.Data.Length > 0 ? text.Data[0] : null;
        }

        var children = node.ChildNodes;
        for (var index = 0; index < children.Length; index++)
        {
            if (FirstLetter(children[index]) is { } letter)
            {
                return letter;
            }
        }

        return null;
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
