using NewsExport.Pdf.Tagging;
using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Pdf.Writing.Structure;

/// <summary>Attribute objects of structure elements (ISO 32000-1, 14.8.5).</summary>
internal static class ElementAttributes
{
    public static void Append(TokenBuffer body, StructureElement element, bool isOnOnePage)
    {
        switch (element.Type)
        {
            case StructureType.TH or StructureType.TD:
                AppendCell(body, element);
                break;
            case StructureType.L when element.OrderedList is { } ordered:
                body.Raw("/A<</O/List/ListNumbering"u8).Raw(ordered ? "/Decimal>>"u8 : "/Disc>>"u8);
                break;
            case StructureType.Figure or StructureType.Formula when isOnOnePage && element.Bounds is { } box:
                // 14.8.5.4.3: an illustration that stands whole on one page states its box.
                body.Raw("/A<</O/Layout/BBox["u8).Number(box.Left).Number(box.Bottom).Number(box.Right).Number(box.Top).Raw("]>>"u8);
                break;
        }
    }

    private static void AppendCell(TokenBuffer body, StructureElement cell)
    {
        // ISO 14289-1, 7.5: a header cell says what it heads; a column, unless told otherwise.
        var scope = cell.Type == StructureType.TH && cell.Scope == HeaderScope.None ? HeaderScope.Column : cell.Scope;
        if (scope == HeaderScope.None && cell.ColumnSpan <= 1 && cell.RowSpan <= 1)
        {
            return;
        }

        body.Raw("/A<</O/Table"u8);
        if (scope != HeaderScope.None)
        {
            body.Raw("/Scope"u8).Name(scope.ToString());
        }

        if (cell.ColumnSpan > 1)
        {
            body.Raw("/ColSpan"u8).Integer(cell.ColumnSpan);
        }

        if (cell.RowSpan > 1)
        {
            body.Raw("/RowSpan"u8).Integer(cell.RowSpan);
        }

        body.Raw(">>"u8);
    }
}
