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

    /// <summary>Index of the sign that parts the whole number from its fraction; -1: there is none.</summary>
    public static int DecimalPoint(string text)
    {
        // Of several signs the last counts (1,240.5); a lone one before exactly three digits groups thousands if it is a comma.
        var point = text.AsSpan().LastIndexOfAny('.', ',', '\u066B');
        if (point <= 0 || point + 1 >= text.Length || !char.IsDigit(text[point - 1]) || !char.IsDigit(text[point + 1]))
        {
            return -1;
        }

        var digits = 0;
        while (point + 1 + digits < text.Length && char.IsDigit(text[point + 1 + digits]))
        {
            digits++;
        }

        return digits == 3 && text[point] == ',' ? -1 : point;
    }
}
