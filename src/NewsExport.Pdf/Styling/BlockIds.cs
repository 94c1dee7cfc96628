namespace NewsExport.Pdf.Styling;

/// <summary>Which ids the flow will carry as places.</summary>
internal static class BlockIds
{
    public static void Collect(IReadOnlyList<Block> blocks, HashSet<string> ids)
    {
        foreach (var block in blocks)
        {
            // Places are named by items of the flow; a container's place is its first child's.
            if (block.Id is { Length: > 0 } id)
            {
                ids.Add(id);
            }

            switch (block)
            {
                case ListBlock list:
                    foreach (var item in list.Items)
                    {
                        Collect(item, ids);
                    }

                    break;
                case Quotation quotation:
                    Collect(quotation.Content, ids);
                    break;
                case Aside aside:
                    Collect(aside.Content, ids);
                    break;
                case TimedEntry entry:
                    Collect(entry.Content, ids);
                    break;
                case DefinitionList definitions:
                    foreach (var entry in definitions.Entries)
                    {
                        Collect(entry.Description, ids);
                    }

                    break;
            }
        }
    }
}
