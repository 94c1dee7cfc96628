using NewsExport.Pdf.Shaping.Breaking;

namespace NewsExport.Pdf.Shaping;

/// <summary>Where the lines of a paragraph may end: UAX#14, then the house's own rules for addresses, notes, numbers, names and dashes.</summary>
internal static class LineOpportunities
{
    /// <summary>One entry more than there are UTF-16 units; what may happen before each.</summary>
    public static BreakKind[] Find(ParagraphText text)
    {
        var breaks = new BreakKind[text.Value.Length + 1];
        LineBreakRules.Find(text.Value, breaks);
        for (var s = 0; s < text.Spans.Count; s++)
        {
            var (start, end) = (text.Start(s), text.End(s));
            if (text.Spans[s].IsAddress)
            {
                AddressBreaks.Apply(text.Value, start, end, breaks);
            }
            else if (text.Spans[s].GluedToPrevious)
            {
                Forbid(breaks, start, end);
            }
        }

        AddressBreaks.ApplyToBareAddresses(text.Value, breaks);
        KeptTogether.Apply(text.Value, breaks);
        return breaks;
    }

    /// <summary>No break before any character of the stretch.</summary>
    private static void Forbid(BreakKind[] breaks, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            breaks[i] = breaks[i] == BreakKind.Mandatory ? BreakKind.Mandatory : BreakKind.Forbidden;
        }
    }
}
