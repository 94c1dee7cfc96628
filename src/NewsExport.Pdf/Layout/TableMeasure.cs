using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>Measures a table's columns: least width (longest word), most (longest line), and which hold numbers.</summary>
internal sealed class TableMeasure
{
    private const double Gap = 9;

    /// <summary>Columns never stand closer.</summary>
    public const double LeastGap = 5;

    /// <summary>In em: a body line longer than this is prose, which may wrap.</summary>
    private const double Prose = 14;

    private readonly FlowTable _item;
    private readonly Typesetter _typesetter;
    private readonly Dictionary<FlowCell, (StyledText Text, ShapedParagraph Shaped)> _shaped = new(ReferenceEqualityComparer.Instance);
    private readonly double[] _least;
    private readonly double[] _comfort;
    private readonly double[] _most;

    /// <summary>The longest part behind the decimal point of each column of numbers.</summary>
    private readonly double[] _fraction;
    private readonly bool[] _isNumeric;

    /// <summary>Shapes every cell once.</summary>
    /// <param name="role">Another size than the cells were styled in; null: their own.</param>
    public TableMeasure(FlowTable item, Typesetter typesetter, TextRole? role)
    {
        (_item, _typesetter) = (item, typesetter);
        (_least, _comfort, _most) = (new double[item.Columns], new double[item.Columns], new double[item.Columns]);
        _fraction = new double[item.Columns];
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

    /// <summary>Wide enough for every line of the body that is no prose.</summary>
    public double ComfortWidth => Sum(_comfort) + (LeastGap * (_item.Columns - 1));

    /// <summary>Longest word of each column.</summary>
    public IReadOnlyList<double> Least => _least;

    /// <summary>Wide enough for every cell to stand on one line.</summary>
    public double NaturalWidth => Sum(_most) + (Gap * (_item.Columns - 1));

    public TableColumns Columns(double measure) => ColumnWidths.Share(_least, _comfort, _most, _isNumeric, measure, Gap, LeastGap);

    public Dictionary<FlowCell, SetText> Set(TableColumns columns)
    {
        Dictionary<FlowCell, SetText> cells = new(_shaped.Count, ReferenceEqualityComparer.Instance);
        foreach (var (cell, (text, shaped)) in _shaped)
        {
            var alignment = AlignmentOf(cell);
            var inset = alignment == CellAlignment.End && HasPoint(cell) ? _fraction[cell.Column] - FractionOf(text, shaped) : 0;
            cells.Add(cell, _typesetter.Aligned(shaped, text, columns.WidthOf(cell) - inset, alignment));
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

    /// <summary>Whether the cell stands under its column's decimal point; where the page's start edge is the right one, numbers keep to theirs.</summary>
    private bool HasPoint(FlowCell cell) =>
        !cell.IsHeader
        && cell.ColumnSpan == 1
        && _isNumeric[cell.Column]
        && _typesetter.Sheet.Direction == TextDirection.LeftToRight
        && NumberColumns.IsNumber(cell.Text.Text.Trim());

    private static double FractionOf(StyledText text, ShapedParagraph shaped) =>
        NumberColumns.DecimalPoint(text.Text) is var point and >= 0
            ? shaped.Measures.Position(shaped.Text.Length) - shaped.Measures.Position(point)
            : 0;

    private void MeasureColumns()
    {
        var whole = new double[_item.Columns];
        foreach (var (cell, (text, shaped)) in _shaped)
        {
            if (cell.ColumnSpan > 1)
            {
                continue;
            }

            var column = cell.Column;
            var isBody = !cell.IsHeader;
            Grow(_least, column, _isNumeric[column] && isBody ? shaped.NaturalWidth : shaped.MinWidth);
            Grow(_most, column, shaped.NaturalWidth);
            Grow(_comfort, column, isBody ? Math.Min(shaped.NaturalWidth, Prose * text.Role.Size) : 0);
            if (HasPoint(cell))
            {
                var fraction = FractionOf(text, shaped);
                Grow(_fraction, column, fraction);
                Grow(whole, column, shaped.NaturalWidth - fraction);
            }
        }

        for (var i = 0; i < whole.Length; i++)
        {
            Grow(_least, i, whole[i] + _fraction[i]);
            Grow(_comfort, i, _least[i]);
            Grow(_most, i, _comfort[i]);
        }

        foreach (var (cell, (_, shaped)) in _shaped)
        {
            if (cell.ColumnSpan > 1)
            {
                Spread(_least, cell, shaped.MinWidth);
                Spread(_comfort, cell, shaped.MinWidth);
                Spread(_most, cell, shaped.NaturalWidth);
            }
        }
    }

    private static void Grow(double[] widths, int column, double width) => widths[column] = Math.Max(widths[column], width);

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
                        Tag = span.Tag is SpanTag tag ? tag.For(tag.Owner) : span.Tag,
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
