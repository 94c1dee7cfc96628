using System.Globalization;
using System.Text;
using System.Xml.Linq;

namespace NewsExport.Pdf.Shaping.Formulas;

/// <summary>Rows of set pieces, and what is read of the elements that stand in them.</summary>
internal static class MathRow
{
    /// <summary>Pieces one after the other, with the space that their kinds ask for.</summary>
    public static MathBox Set(List<MathAtom> atoms, MathStyle style)
    {
        double x = 0;
        double ascent = 0;
        double depth = 0;
        List<double> places = new(atoms.Count);
        MathKind? before = null;
        foreach (var atom in atoms)
        {
            var kind = MathAtom.Settle(atom.Kind, before);
            if (kind != MathKind.Nothing)
            {
                x += before is { } left ? MathAtom.Between(left, kind, style.Level) * style.Size : 0;
                before = kind;
            }

            places.Add(x);
            x += atom.Box.Width;
            ascent = Math.Max(ascent, atom.Box.Ascent);
            depth = Math.Max(depth, atom.Box.Depth);
        }

        var row = new MathBox(x, ascent, depth);
        for (var i = 0; i < atoms.Count; i++)
        {
            row.With(atoms[i].Box, places[i], 0);
        }

        return row;
    }

    /// <summary>The bracket that an element is; null: it is none.</summary>
    public static char? GrowingSign(XElement element)
    {
        while (element.Name.LocalName is "mrow" or "mstyle" && element.Elements().Take(2).ToList() is [var only])
        {
            element = only;
        }

        return element.Name.LocalName == "mo" && TextOf(element) is [var sign] && MathOperators.Grows(sign.ToString()) ? sign : null;
    }

    /// <summary>The children, with groups that only pass on a style opened up, so that brackets see what they hold.</summary>
    public static List<XElement> Children(XElement element)
    {
        List<XElement> children = [.. element.Elements()];
        return children is [{ Name.LocalName: "mrow" } only] ? Children(only) : children;
    }

    public static bool IsRow(XElement element) => element.Name.LocalName is "mrow" or "mstyle" or "mpadded" or "math";

    /// <summary>The row inside of rows that hold nothing else; of a formula with annotations, the formula.</summary>
    public static XElement Innermost(XElement element)
    {
        while (Only(element) is { } only && (IsRow(only) || only.Name.LocalName == "semantics"))
        {
            element = only;
        }

        return element;

        static XElement? Only(XElement element) =>
            element.Name.LocalName == "semantics" ? element.Elements().FirstOrDefault()
            : element.Elements().Take(2).ToList() is [var only] ? only
            : null;
    }

    /// <summary>What parts the terms of a bracket (<c>mfenced</c>).</summary>
    public static string SeparatorOf(XElement fenced) =>
        ((string?)fenced.Attribute("separators"))?.Trim() is { Length: > 0 } own ? own[..1] : ",";

    /// <summary>White space, and what would end a line of text, is collapsed; a no-break space at an edge is meant.</summary>
    public static string TextOf(XElement element)
    {
        var text = new StringBuilder();
        foreach (var letter in element.Value.Trim(' ', '\n', '\r', '\t'))
        {
            var isSpace = letter is ' ' or '\n' or '\r' or '\t' or '\u00A0' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';
            if (!isSpace || letter == '\u00A0' || text.Length == 0 || text[^1] != ' ')
            {
                text.Append(isSpace ? (letter == '\u00A0' ? '\u00A0' : ' ') : letter);
            }
        }

        return text.ToString();
    }

    public static bool IsBold(XElement element) =>
        ((string?)element.Attribute("mathvariant"))?.Contains("bold", StringComparison.Ordinal) == true;

    /// <summary>Letters of the number sets are characters of their own.</summary>
    public static string Lettered(string name, string variant) =>
        variant != "double-struck"
            ? name
            : name switch
            {
                "R" => "ℝ",
                "N" => "ℕ",
                "Z" => "ℤ",
                "Q" => "ℚ",
                "C" => "ℂ",
                "P" => "ℙ",
                "H" => "ℍ",
                _ => name,
            };

    /// <summary>A length in em; 0 where it is none.</summary>
    public static double Length(string? text)
    {
        switch (text?.Trim())
        {
            case null or "":
                return 0;
            case "thinmathspace":
                return 3 / 18.0;
            case "mediummathspace":
                return 4 / 18.0;
            case "thickmathspace":
                return 5 / 18.0;
            case var length:
                var digits = length.AsSpan().TrimEnd("emxptc%").Trim();
                var unit = length.AsSpan()[digits.Length..].Trim();
                var scale =
                    unit is "em" ? 1
                    : unit is "ex" ? 0.45
                    : unit is "px" ? 1 / 16.0
                    : unit is "pt" ? 1 / 12.0
                    : 0;
                return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value)
                    ? Math.Clamp(value * scale, 0, 20)
                    : 0;
        }
    }
}
