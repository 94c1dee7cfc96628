using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>Which columns are numbers: at least four fifths of their filled body cells.</summary>
internal static class NumberColumns
{
    private const double Share = 0.8;

    /// <summary>Longer texts are words, whatever digits they hold.</summary>
    private const int LongestNumber = 24;

    public static bool[] Find(FlowTable table)
    {
        var filled = new int[table.Columns];
        var numbers = new int[table.Columns];
        for (var i = table.HeaderRows; i < table.Rows.Count; i++)
        {
            foreach (var cell in table.Rows[i].Cells)
            {
                if (cell.ColumnSpan > 1 || cell.IsHeader)
                {
                    continue;
                }

                var text = cell.Text.Text.Trim();
                if (text.Length > 0)
                {
                    filled[cell.Column]++;
                    numbers[cell.Column] += IsNumber(text) ? 1 : 0;
                }
            }
        }

        var result = new bool[table.Columns];
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = numbers[i] > 0 && numbers[i] >= Share * filled[i];
        }

        return result;
    }

    /// <summary>Digits of any script with signs, separators, currency and a short unit; a dash for "none".</summary>
    public static bool IsNumber(string text)
    {
        if (text.Length > LongestNumber)
        {
            return false;
        }

        var (digits, letters) = (0, 0);
        foreach (var letter in text)
        {
            digits += char.IsDigit(letter) ? 1 : 0;
            letters += char.IsLetter(letter) ? 1 : 0;
        }

        return digits == 0 ? text is "–" or "-" or "—" or "…" or "n/a" : letters <= 3 && letters <= digits && !char.IsLetter(text[0]);
    }
}
