using System.Xml.Linq;

namespace NewsExport.Pdf.Shaping.Formulas;

/// <summary>Matrices, cases and aligned equations: columns and rows, centred on the axis.</summary>
internal sealed class MathTable(MathSetter setter)
{
    private const int MostCells = 2000;

    public MathBox Set(XElement table, List<XElement> rows, MathStyle style)
    {
        var inner =
            (string?)table.Attribute("displaystyle") == "true" && style.Level == 0 ? style with { IsDisplay = true } : style.InText();
        var cells = rows.Take(MostCells)
            .Select(row => Cells(row).Take(MostCells / 10).Select(cell => setter.Set(cell, inner)).ToList())
            .ToList();
        var columns = cells.Count == 0 ? 0 : cells.Max(row => row.Count);
        var widths = new double[columns];
        foreach (var row in cells)
        {
            for (var i = 0; i < row.Count; i++)
            {
                widths[i] = Math.Max(widths[i], row[i].Width);
            }
        }

        var starts = new double[columns + 1];
        for (var i = 0; i < columns; i++)
        {
            starts[i + 1] = starts[i] + widths[i] + (i + 1 < columns ? Listed(table, "columnspacing", i, 0.8) * style.Size : 0);
        }

        return Stack(table, cells, starts, widths, style);
    }

    private static MathBox Stack(XElement table, List<List<MathBox>> cells, double[] starts, double[] widths, MathStyle style)
    {
        List<double> baselines = [];
        double y = 0;
        for (var i = 0; i < cells.Count; i++)
        {
            // A strut, so that rows of small letters stand as far apart as rows of tall ones.
            var ascent = cells[i].Aggregate(0.7 * style.Size, (most, cell) => Math.Max(most, cell.Ascent));
            var depth = cells[i].Aggregate(0.22 * style.Size, (most, cell) => Math.Max(most, cell.Depth));
            y += ascent;
            baselines.Add(y);
            y += depth + (i + 1 < cells.Count ? Math.Max(Listed(table, "rowspacing", i, 0.35), 0.25) * style.Size : 0);
        }

        var top = (y / 2) + style.Axis;
        var box = new MathBox(starts[^1], top, y - top);
        for (var i = 0; i < cells.Count; i++)
        {
            for (var j = 0; j < cells[i].Count; j++)
            {
                var slack = widths[j] - cells[i][j].Width;
                var x =
                    starts[j]
                    + (
                        Alignment(table, j) switch
                        {
                            "left" => 0,
                            "right" => slack,
                            _ => slack / 2,
                        }
                    );
                box.With(cells[i][j], x, baselines[i] - top);
            }
        }

        return box;
    }

    private static IEnumerable<XElement> Cells(XElement row) => row.Name.LocalName is "mtr" or "mlabeledtr" ? row.Elements() : [row];

    private static string Alignment(XElement table, int column) => Item((string?)table.Attribute("columnalign"), column) ?? "center";

    private static double Listed(XElement table, string attribute, int place, double usual) =>
        Item((string?)table.Attribute(attribute), place) is { } length ? MathRow.Length(length) : usual;

    /// <summary>The last value of a list holds for all that follow.</summary>
    private static string? Item(string? list, int place)
    {
        var items = list?.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return items is null or [] ? null : items[Math.Min(place, items.Length - 1)];
    }
}
