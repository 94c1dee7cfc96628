using System.Xml.Linq;

namespace NewsExport.Pdf.Shaping.Formulas;

/// <summary>
/// Brackets of a row become as tall as what stands between them; one that has no partner, as all that stands on its side. MathML Core (3.2.4.2)
/// grows all of them with the whole row: a function's argument would get brackets as tall as the cases after it.
/// </summary>
internal sealed class MathBrackets(List<MathAtom> atoms, IReadOnlyList<XElement> elements, MathStyle style)
{
    /// <summary>The row itself, and the brackets that are open.</summary>
    private readonly Stack<Inside> _open = new();

    public List<MathAtom> Grow()
    {
        _open.Push(new Inside(null, style));
        for (var i = 0; i < atoms.Count; i++)
        {
            if (MathRow.GrowingSign(elements[i]) is { } sign)
            {
                Meet(i, sign);
            }
            else
            {
                _open.Peek().Hold(atoms[i].Box);
            }
        }

        while (_open.Count > 1)
        {
            Leave();
        }

        Size(_open.Peek());
        return atoms;
    }

    private void Meet(int place, char sign)
    {
        switch (MathOperators.KindOf(sign.ToString()))
        {
            case MathKind.Opening:
                _open.Push(new Inside(sign, style));
                _open.Peek().Brackets.Add(place);
                break;
            case MathKind.Closing:
                while (_open.Peek().IsBar)
                {
                    Leave();
                }

                Close(place);
                break;
            case var _ when _open.Peek().Sign == sign:
                Close(place);
                break;
            default:
                _open.Push(new Inside(sign, style) { IsBar = true });
                _open.Peek().Brackets.Add(place);
                break;
        }
    }

    /// <summary>The partner of the bracket that was opened last, or of none.</summary>
    private void Close(int place)
    {
        _open.Peek().Brackets.Add(place);
        if (_open.Count > 1)
        {
            var inside = _open.Pop();
            Size(inside);
            _open.Peek().Hold(inside);
        }
    }

    /// <summary>No partner comes. A bar without one parts what stands on both its sides; a bracket that opens at the end closes an interval.</summary>
    private void Leave()
    {
        var inside = _open.Pop();
        if (inside.IsBar || inside.IsEmpty)
        {
            _open.Peek().Take(inside);
        }
        else
        {
            Size(inside);
        }

        _open.Peek().Hold(inside);
    }

    private void Size(Inside inside)
    {
        var half = Math.Max(inside.Ascent - style.Axis, inside.Depth + style.Axis);
        foreach (var place in inside.Brackets)
        {
            var element = elements[place];
            var grows = (string?)element.Attribute("stretchy") != "false" && element.Name.LocalName == "mo";
            var height = Math.Max(grows ? 2 * half : 0, MathRow.Length((string?)element.Attribute("minsize")) * style.Size);
            var sign = MathRow.GrowingSign(element)!.Value;
            if (height > 1.3 * style.Size && MathOutlines.Bracket(sign, height, style.Size) is { } outlines)
            {
                var box = new MathBox(MathOutlines.WidthOf(sign, height, style.Size), (height / 2) + style.Axis, (height / 2) - style.Axis);
                foreach (var outline in outlines)
                {
                    box.With(new MathOutline(0, -box.Ascent, outline, style.Text.Color));
                }

                atoms[place] = atoms[place] with { Box = box };
            }

            inside.Hold(atoms[place].Box);
        }
    }

    /// <summary>What stands between two brackets.</summary>
    private sealed class Inside(char? sign, MathStyle style)
    {
        public char? Sign { get; } = sign;

        /// <summary>The sign opens and closes alike.</summary>
        public bool IsBar { get; init; }

        public bool IsEmpty { get; private set; } = true;

        public List<int> Brackets { get; private set; } = [];

        public double Ascent { get; private set; } = 0.55 * style.Size;

        public double Depth { get; private set; } = 0.05 * style.Size;

        /// <summary>Takes over the brackets of what stood inside. The shorter list is copied: a chain of bars is as deep as it is long.</summary>
        public void Take(Inside inner)
        {
            var (longer, shorter) = Brackets.Count < inner.Brackets.Count ? (inner.Brackets, Brackets) : (Brackets, inner.Brackets);
            longer.AddRange(shorter);
            Brackets = longer;
        }

        public void Hold(MathBox box) => Hold(box.Ascent, box.Depth);

        public void Hold(Inside inner) => Hold(inner.Ascent, inner.Depth);

        private void Hold(double ascent, double depth) =>
            (Ascent, Depth, IsEmpty) = (Math.Max(Ascent, ascent), Math.Max(Depth, depth), false);
    }
}
