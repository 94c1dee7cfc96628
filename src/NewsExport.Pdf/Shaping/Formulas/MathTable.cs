using System.Xml.Linq;

namespace NewsExport.Pdf.Shaping.Formulas;

/// <summary>Matrices, cases and aligned equations: columns and rows, centred on the axis.</summary>
internal sealed class MathTable(MathSetter setter)
{
    private const int MostRows = 2000;
    private const int MostColumns = 200;

    /// <summary>White before an equation's label, in em.</summary>
    private const double LabelSpace = 2;

    public MathBox Set(XElement table, List<XElement> rows, MathStyle style)
    {
        var lines = Rows(table, rows, style);
        if (lines.Count == 0)
        {
            return new MathBox(0, 0, 0);
        }

        var spaces = ListOf(table, "rowspacing", MostRows);
        List<double> baselines = new(lines.Count);
        double y = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            // A strut, so that rows of small letters stand as far apart as rows of tall ones.
            y += Math.Max(0.7 * style.Size, lines[i].Ascent);
            baselines.Add(y);
            y += Math.Max(0.22 * style.Size, lines[i].Depth);
            y += i + 1 < lines.Count ? Math.Max(Length(spaces, i, 0.35), 0.25) * style.Size : 0;
        }

        var top = (y / 2) + style.Axis;
        var box = new MathBox(lines[0].Width, top, y - top);
        for (var i = 0; i < lines.Count; i++)
        {
            box.With(lines[i], 0, baselines[i] - top);
        }

        return box;
    }

    /// <summary>The rows, each on its own baseline. A table with more rows or columns than anyone draws is cut whole: its formula is written in one line.</summary>
    public List<MathBox> Rows(XElement table, List<XElement> rows, MathStyle style)
    {
        if (rows.Count > MostRows || rows.Exists(row => CellsOf(row).Skip(MostColumns).Any()))
        {
            setter.Cut();
            return [];
        }

        var inner =
            (string?)table.Attribute("displaystyle") == "true" && style.Level == 0 ? style with { IsDisplay = true } : style.InText();
        var cells = rows.ConvertAll(row => CellsOf(row).Select(cell => Cell(cell, inner)).ToList());
        var labels = rows.ConvertAll(row => LabelOf(row) is { } label ? setter.Set(label, inner) : null);
        var widths = new double[cells.Count == 0 ? 0 : cells.Max(row => row.Count)];
        foreach (var row in cells)
        {
            for (var i = 0; i < row.Count; i++)
            {
                widths[i] = Math.Max(widths[i], row[i].Width);
            }
        }

        var spaces = ListOf(table, "columnspacing", MostColumns);
        var starts = new double[widths.Length + 1];
        for (var i = 0; i < widths.Length; i++)
        {
            starts[i + 1] = starts[i] + widths[i] + (i + 1 < widths.Length ? Length(spaces, i, 0.8) * style.Size : 0);
        }

        var end = labels.Max(label => label?.Width) is { } label ? starts[^1] + (LabelSpace * style.Size) + label : starts[^1];
        var alignments = ListOf(table, "columnalign", MostColumns);
        return [.. cells.Select((row, i) => Row(row, labels[i]))];

        MathBox Row(List<MathBox> row, MathBox? label)
        {
            List<MathBox> all = label is null ? row : [.. row, label];
            var box = new MathBox(
                end,
                all.Select(cell => cell.Ascent).DefaultIfEmpty().Max(),
                all.Select(cell => cell.Depth).DefaultIfEmpty().Max()
            );
            for (var i = 0; i < row.Count; i++)
            {
                box.With(row[i], starts[i] + Slack(Item(alignments, i), widths[i] - row[i].Width), 0);
            }

            return label is null ? box : box.With(label, end - label.Width, 0);
        }
    }

    /// <summary>A sign of relation at a cell's edge keeps its white: what it relates to stands in the next column.</summary>
    private MathBox Cell(XElement cell, MathStyle style)
    {
        var box = setter.Set(cell, style);
        if (
            MathRow.Children(MathRow.Innermost(cell)) is not [{ Name.LocalName: "mo" } first, .. var others]
            || MathOperators.KindOf(MathRow.TextOf(first)) != MathKind.Relation
        )
        {
            return box;
        }

        var white = MathAtom.Between(MathKind.Ordinary, MathKind.Relation, style.Level) * style.Size;
        return new MathBox(box.Width + (white * (others.Count > 0 ? 1 : 2)), box.Ascent, box.Depth).With(box, white, 0);
    }

    private static double Slack(string? alignment, double free) =>
        alignment switch
        {
            "left" => 0,
            "right" => free,
            _ => free / 2,
        };

    /// <summary>The cells of a row, without the label of its equation.</summary>
    private static IEnumerable<XElement> CellsOf(XElement row) =>
        row.Name.LocalName switch
        {
            "mtr" => row.Elements(),
            "mlabeledtr" => row.Elements().Skip(1),
            _ => [row],
        };

    private static XElement? LabelOf(XElement row) => row.Name.LocalName == "mlabeledtr" ? row.Elements().FirstOrDefault() : null;

    /// <summary>The values of an attribute, as many as are asked for at most.</summary>
    private static string[] ListOf(XElement table, string attribute, int most) =>
        ((string?)table.Attribute(attribute))?.Split(' ', most + 1, StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static double Length(string[] list, int place, double usual) =>
        Item(list, place) is { } length ? MathRow.Length(length) : usual;

    /// <summary>The last value of a list holds for all that follow.</summary>
    private static string? Item(string[] list, int place) => list is [] ? null : list[Math.Min(place, list.Length - 1)];
}
