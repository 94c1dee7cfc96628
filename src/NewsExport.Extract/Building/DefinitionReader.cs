using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Reads definition lists; groups in <c>div</c>s are opened (HTML 4.4.9).</summary>
internal sealed class DefinitionReader(BuildContext context, FlowReader flow) : IBlockReader
{
    public ValueList<Block>? TryRead(IElement element, Scope scope)
    {
        if (element.LocalName != "dl")
        {
            return null;
        }

        var inner = scope.Into(element, context);
        var entries = new List<DefinitionEntry>();
        ValueList<Inline>? term = null;
        var description = new List<Block>();
        foreach (
            var part in element.Children.SelectMany(child => child.LocalName == "div" ? child.Children : (IEnumerable<IElement>)[child])
        )
        {
            if (context.IsExcluded(part) || context.Notes.IsNote(part))
            {
                continue;
            }

            context.Anchors.Meet(part);
            if (part.LocalName == "dt")
            {
                End(entries, term, description);
                term = flow.Phrase(part, inner.Into(part, context));
            }
            else if (part.LocalName == "dd")
            {
                description.AddRange(flow.Read(part, inner.Into(part, context)));
            }
        }

        End(entries, term, description);
        return entries.Count == 0 ? [] : [new DefinitionList(entries.ToValueList())];
    }

    private static void End(List<DefinitionEntry> entries, ValueList<Inline>? term, List<Block> description)
    {
        if (term is { Count: > 0 } || description.Count > 0)
        {
            entries.Add(new DefinitionEntry(term ?? [], description.ToValueList()));
        }

        description.Clear();
    }
}
