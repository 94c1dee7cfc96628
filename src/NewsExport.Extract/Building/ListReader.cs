using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Reads lists, nested as they are.</summary>
internal sealed class ListReader(BuildContext context, FlowReader flow) : IBlockReader
{
    public ValueList<Block>? TryRead(IElement element, Scope scope)
    {
        if (element.LocalName is not ("ul" or "ol" or "menu" or "dir"))
        {
            return null;
        }

        var inner = scope.Into(element, context);
        var items = new List<ValueList<Block>>();
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (
                children[i] is IElement child
                && !context.IsExcluded(child)
                && !ElementKinds.IsSkipped(child)
                && !context.Notes.IsNote(child)
            )
            {
                AddItem(child, items, inner);
            }
            else if (children[i] is IText text && !string.IsNullOrWhiteSpace(text.Data))
            {
                items.Add([new Paragraph([new TextRun(Whitespace.Collapse(text.Data))])]);
            }
        }

        if (items.Count == 0)
        {
            return [];
        }

        var isOrdered = element.LocalName == "ol";
        var isReversed = isOrdered && element.HasAttribute("reversed");
        return
        [
            new ListBlock(isOrdered, items.ToValueList())
            {
                Start = isOrdered
                    ? Math.Clamp(Nodes.Number(element, "start", isReversed ? items.Count : FirstValue(element)), -1_000_000, 1_000_000)
                    : 1,
                Reversed = isReversed,
            },
        ];
    }

    /// <summary>A list that is nested without an item around it (<c>ul > ul</c>) belongs to the item before it.</summary>
    private void AddItem(IElement child, List<ValueList<Block>> items, Scope scope)
    {
        context.Anchors.Meet(child);
        var isNested = child.LocalName is "ul" or "ol";
        var content = isNested ? TryRead(child, scope) ?? [] : flow.Read(child, scope.Into(child, context));
        if (content.Count == 0)
        {
            return;
        }

        if (isNested && items.Count > 0)
        {
            items[^1] = items[^1].Concat(content).ToValueList();
        }
        else
        {
            items.Add(content);
        }
    }

    private static int FirstValue(IElement list) =>
        list.Children.FirstOrDefault(child => child.LocalName == "li") is { } first ? Nodes.Number(first, "value", 1) : 1;
}
