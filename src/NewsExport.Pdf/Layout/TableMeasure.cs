using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>Measures a table's columns: least width (longest word), most (longest line), and which hold numbers.</summary>
internal sealed class TableMeasure
{
    private const double Gap = 9;
    private const double LeastGap = 5;

    private readonly FlowTable _item;
    private readonly Typesetter _typesetter;
    private readonly Dictionary<FlowCell, (StyledText Text, ShapedParagraph Shaped)> _shaped = new(ReferenceEqualityComparer.Instance);
    private readonly double[] _least;
    private readonly double[] _most;
    private readonly bool[] _isNumeric;

    /// <summary>Shapes every cell once.</summary>
    /// <param name="role">Another size than the cells were styled in; null: their own.</param>
    public TableMeasure(FlowTable item, Typesetter typesetter, TextRole? role)
    {
        (_item, _typesetter) = (item, typesetter);
        (_least, _most) = (new double[item.Columns], new double[item.Columns]);
        _isNumeric = NumberColumns.Find(item);
        foreach (var row in item.Rows)
        {
            foreach (var cell in row.Cells)
            {
                var text = role is null ? cell.Text : Resized(cell.Text, role);
                _shaped.Add(cell, (text, typesetter.Shape(text)));
            }
        }

        MeasureColumns();
    }

    /// <summary>Narrower than this words would break.</summary>
    public double LeastWidth => Sum(_least) + (LeastGap * (_item.Columns - 1));

    /// <summary>Wide enough for every cell to stand on one line.</summary>
    public double NaturalWidth => Sum(_most) + (Gap * (_item.Columns - 1));

    public TableColumns Columns(double measure) => ColumnWidths.Share(_least, _most, _isNumeric, measure, Gap, LeastGap);

    public Dictionary<FlowCell, SetText> Set(TableColumns columns)
    {
        Dictionary<FlowCell, SetText> cells = new(_shaped.Count, ReferenceEqualityComparer.Instance);
        foreach (var (cell, (text, shaped)) in _shaped)
        {
            cells.Add(cell, _typesetter.Aligned(shaped, text, columns.WidthOf(cell), AlignmentOf(cell)));
        }

        return cells;
    }

    private CellAlignment AlignmentOf(FlowCell cell)
    {
        if (cell.Alignment != CellAlignment.Automatic)
        {
            return cell.Alignment;
        }

        for (var i = cell.Column; i < cell.Column + cell.ColumnSpan; i++)
        {
            if (!_isNumeric[i])
            {
                return CellAlignment.Start;
            }
        }

        return CellAlignment.End;
    }

    private void MeasureColumns()
    {
        foreach (var (cell, (_, shaped)) in _shaped)
        {
            if (cell.ColumnSpan == 1)
            {
                var least = _isNumeric[cell.Column] && !cell.IsHeader ? shaped.NaturalWidth : shaped.MinWidth;
                _least[cell.Column] = Math.Max(_least[cell.Column], least);
                _most[cell.Column] = Math.Max(_most[cell.Column], shaped.NaturalWidth);
            }
        }

        foreach (var (cell, (_, shaped)) in _shaped)
        {
            if (cell.ColumnSpan > 1)
            {
                Spread(_least, cell, shaped.MinWidth);
                Spread(_most, cell, shaped.NaturalWidth);
            }
        }
    }

    /// <summary>What a cell over several columns needs beyond them is shared equally.</summary>
    private static void Spread(double[] widths, FlowCell cell, double needed)
    {
        var have = Gap * (cell.ColumnSpan - 1);
        for (var i = cell.Column; i < cell.Column + cell.ColumnSpan; i++)
        {
            have += widths[i];
        }

        var more = Math.Max(needed - have, 0) / cell.ColumnSpan;
        for (var i = cell.Column; i < cell.Column + cell.ColumnSpan; i++)
        {
            widths[i] += more;
        }
    }

    private static StyledText Resized(StyledText text, TextRole role)
    {
        var factor = role.Size / text.Role.Size;
        return text with
        {
            Role = role,
            Spans =
            [
                .. text.Spans.Select(span =>
                    span with
                    {
                        Style = span.Style with { Size = span.Style.Size * factor, Rise = span.Style.Rise * factor },
                    }
                ),
            ],
        };
    }

    private static double Sum(double[] widths)
    {
        double sum = 0;
        foreach (var width in widths)
        {
            sum += width;
        }

        return sum;
    }
}
