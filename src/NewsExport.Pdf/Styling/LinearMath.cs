using System.Text;
using System.Xml;
using System.Xml.Linq;
using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Shaping.Formulas;

namespace NewsExport.Pdf.Styling;

/// <summary>
/// Writes a MathML formula in one line, as it is read aloud: fractions as a/b, scripts raised and lowered, roots and sums by their signs,
/// with brackets wherever the line would otherwise say something else.
/// </summary>
internal sealed class LinearMath
{
    /// <summary>White space of a formula that a line of text shows, in em.</summary>
    private const double SeenSpace = 0.25;

    private const char NoBreakSpace = '\u00A0';

    private readonly List<MathPiece> _pieces = [];
    private VerticalForm _form;
    private double _widest;
    private int _depth;

    private LinearMath(VerticalForm form) => _form = form;

    /// <summary>The pieces in order.</summary>
    /// <param name="form">How the page sets the whole formula: one that is raised has no room for scripts of its own.</param>
    /// <param name="widest">How wide small fractions and the like may be, in em, to stand in two dimensions; 0: none does.</param>
    public static IReadOnlyList<MathPiece> Of(XElement source, VerticalForm form = VerticalForm.Normal, double widest = 0)
    {
        var math = new LinearMath(form) { _widest = widest };
        math.Write(source);
        return math._pieces;
    }

    /// <summary>The same as plain text: what a screen reader says.</summary>
    public static string Said(IReadOnlyList<MathPiece> pieces, VerticalForm around = VerticalForm.Normal)
    {
        var said = new StringBuilder();
        var form = around;
        foreach (var piece in pieces)
        {
            if (piece.Form != form && piece.Form != around)
            {
                said.Append(piece.Form == VerticalForm.Superscript ? '^' : '_');
            }

            said.Append(piece.Text);
            form = piece.Form;
        }

        return said.Replace(NoBreakSpace, ' ').ToString().Trim();
    }

    /// <summary>The formula's root; null where the source is none.</summary>
    public static XElement? Parse(string? mathMl)
    {
        if (string.IsNullOrEmpty(mathMl))
        {
            return null;
        }

        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(new StringReader(mathMl), settings);
            return XElement.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private void WriteAll(IEnumerable<XElement> elements)
    {
        foreach (var element in elements)
        {
            Write(element);
        }
    }

    private void Write(XElement element)
    {
        if (_depth >= MathSetter.Deepest)
        {
            // Nested deeper than anyone reads: its letters stay, its shape does not.
            Add(MathRow.TextOf(element));
            return;
        }

        if (_widest > 0 && _form == VerticalForm.Normal && SmallFormulas.FitsInLine(element, _widest))
        {
            Build(element);
            return;
        }

        _depth++;
        List<XElement> kids = [.. element.Elements()];
        switch (element.Name.LocalName, kids)
        {
            case ("mi", _):
                var name = TextOf(element);
                Add(name, isVariable: name.Length == 1 || (name.Length == 2 && char.IsHighSurrogate(name[0])));
                break;
            case ("mn" or "ms", _):
                Add(TextOf(element));
                break;
            case ("mtext", _):
                Add(MathRow.TextOf(element));
                break;
            case ("mspace", _) when MathRow.Length((string?)element.Attribute("width")) >= SeenSpace:
                Part();
                break;
            case ("mo", _):
                Operator(element);
                break;
            case ("mfrac", [var above, var below]):
                Bracketed(above);
                Add("/");
                Bracketed(below);
                break;
            case ("msqrt", _):
                Root(kids);
                break;
            case ("mroot", [var inside, var degree]):
                Script(degree, VerticalForm.Superscript);
                Root([inside]);
                break;
            case ("msub" or "munder", [var under, var below]):
                Scripted(under, below, null);
                break;
            case ("mover", [var under, var above]) when MathSigns.Accent(TextOf(above)) is { } accent:
                Accented(under, accent);
                break;
            case ("msup" or "mover", [var under, var above]):
                Scripted(under, null, above);
                break;
            case ("msubsup" or "munderover", [var under, var below, var above]):
                Scripted(under, below, above);
                break;
            case ("mmultiscripts", [var nucleus, ..]):
                Surrounded(nucleus, MathMarks.Of(element, kids));
                break;
            case ("mfenced", _):
                Fenced(element, kids);
                break;
            case ("mtable", _):
                Add("[");
                Joined(kids, "; ");
                Add("]");
                break;
            case ("mtr", _):
                Joined(kids, ", ");
                break;
            case ("mlabeledtr", [var label, .. var cells]):
                Joined([.. cells, label], ", ");
                break;
            case ("semantics", [var first, ..]):
                Write(first);
                break;
            case ("annotation" or "annotation-xml" or "mphantom" or "mspace" or "none" or "mprescripts", _):
                break;
            default:
                WriteAll(kids);
                break;
        }

        _depth--;
    }

    /// <summary>The element as one piece: what is written of it is what it says.</summary>
    private void Build(XElement element)
    {
        var linear = new LinearMath(VerticalForm.Normal) { _depth = _depth };
        linear.Write(element);
        if (Said(linear._pieces) is { Length: > 0 } said)
        {
            var isSum = element.Name.LocalName is "munderover" or "msubsup" && MathSigns.HasLimits(TextOf(element.Elements().First()));
            if (isSum)
            {
                Part();
            }

            _pieces.Add(new MathPiece(said, VerticalForm.Normal, false) { Built = element });
            if (isSum)
            {
                Part();
            }
        }
    }

    private void Operator(XElement element)
    {
        var sign = TextOf(element);
        if (sign.Length == 0 || sign[0] is >= '\u2061' and <= '\u2064')
        {
            return; // function application, invisible times, separator, plus
        }

        var isInfix = _form == VerticalForm.Normal && MathSigns.IsInfix(sign) && _pieces.Count > 0 && !EndsInSign();
        Add(
            isInfix ? $"{NoBreakSpace}{sign} "
            : sign is "," or ";" && _form == VerticalForm.Normal ? sign + " "
            : sign
        );
    }

    /// <summary>A sign after a sign or an opening bracket belongs to what follows it.</summary>
    private bool EndsInSign() => _pieces[^1].Text is [.., ' ' or '(' or '[' or '{' or '/'];

    private void Root(IReadOnlyList<XElement> inside)
    {
        Add("√");
        if (inside is [var only])
        {
            Bracketed(only);
            return;
        }

        Add("(");
        WriteAll(inside);
        Add(")");
    }

    private void Scripted(XElement under, XElement? below, XElement? above)
    {
        var hasLimits = MathSigns.HasLimits(TextOf(under)) && _form == VerticalForm.Normal;
        if (hasLimits)
        {
            Part();
        }

        Bracketed(under);
        Scripts(below, above);
        if (hasLimits)
        {
            Add(NoBreakSpace.ToString());
        }
    }

    private void Surrounded(XElement nucleus, MathMarks marks)
    {
        foreach (var (below, above) in marks.Before)
        {
            Scripts(below, above);
        }

        Bracketed(nucleus);
        foreach (var (below, above) in marks.After)
        {
            Scripts(below, above);
        }
    }

    private void Scripts(XElement? below, XElement? above)
    {
        if (below is not null)
        {
            Script(below, VerticalForm.Subscript);
        }

        if (above is not null)
        {
            Script(above, VerticalForm.Superscript);
        }
    }

    /// <summary>A script of a script has no smaller letters: a mark says what it is.</summary>
    private void Script(XElement script, VerticalForm form)
    {
        if (_form == VerticalForm.Normal)
        {
            _form = form;
            Write(script);
            _form = VerticalForm.Normal;
            return;
        }

        Add(form == VerticalForm.Superscript ? "^" : "_");
        Bracketed(script);
    }

    private void Accented(XElement under, char accent)
    {
        var before = _pieces.Count;
        Write(under);
        for (var i = before; i < _pieces.Count; i++)
        {
            var marked = new StringBuilder();
            foreach (var letter in _pieces[i].Text.EnumerateRunes())
            {
                marked.Append(letter).Append(accent);
            }

            _pieces[i] = _pieces[i] with { Text = marked.ToString().Normalize() };
        }
    }

    private void Fenced(XElement element, List<XElement> kids)
    {
        Add((string?)element.Attribute("open") ?? "(");
        Joined(kids, MathRow.SeparatorOf(element) + " ");
        Add((string?)element.Attribute("close") ?? ")");
    }

    private void Joined(List<XElement> kids, string between)
    {
        for (var i = 0; i < kids.Count; i++)
        {
            if (i > 0)
            {
                Add(between);
            }

            Write(kids[i]);
        }
    }

    private void Bracketed(XElement element)
    {
        var isAtom = IsAtom(element);
        Add(isAtom ? "" : "(");
        Write(element);
        Add(isAtom ? "" : ")");
    }

    /// <summary>One letter, number or function, which needs no brackets around it.</summary>
    private static bool IsAtom(XElement element)
    {
        while (element.Name.LocalName is "mrow" or "mstyle" or "mpadded" && element.Elements().Take(2).Count() == 1)
        {
            element = element.Elements().First();
        }

        return element.Name.LocalName
                is "mi"
                    or "mn"
                    or "mo"
                    or "mtext"
                    or "msub"
                    or "msup"
                    or "msubsup"
                    or "mover"
                    or "munder"
                    or "msqrt"
                    or "mfenced"
                    or "mtable"
            || TextOf(element) is ['(', .., ')'] or ['|', .., '|'];
    }

    private void Add(string text, bool isVariable = false)
    {
        if (text.Length > 0)
        {
            // A formula's own attributes may hold what would end a line of text.
            _pieces.Add(new MathPiece(text.Replace('\u2028', ' '), _form, isVariable));
        }
    }

    /// <summary>A space between what stands before and what follows.</summary>
    private void Part()
    {
        if (_pieces.Count > 0 && _pieces[^1].Text is not [.., NoBreakSpace] && !EndsInSign())
        {
            Add(NoBreakSpace.ToString());
        }
    }

    private static string TextOf(XElement element) => MathRow.TextOf(element).Trim();
}
