using System.Xml.Linq;
using NewsExport.Pdf.Shaping;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>Writes one paragraph's spans; remembers the look and the element that it is inside of.</summary>
internal sealed class SpanWriter(ArticleScope scope, TextStyle style) : IInlineVisitor<int>
{
    private readonly List<TextSpan> _spans = [];
    private Surroundings _at = new(style, null, null, null);

    public IReadOnlyList<TextSpan> Spans => _spans;

    public bool HasNotes { get; private set; }

    /// <summary>Writes inlines one after the other; gives back how many spans that were.</summary>
    public int WriteAll(IReadOnlyList<Inline> content)
    {
        var before = _spans.Count;
        foreach (var inline in content)
        {
            var outside = _at;
            if (inline.Language is { } language && language != _at.Language)
            {
                _at = _at with
                {
                    Language = language,
                    Element = new InlineElement(StructureType.Span, _at.Element) { Language = language },
                };
            }

            _at = _at with { Isolate = inline.Direction ?? _at.Isolate };
            inline.Accept(this);
            _at = outside;
        }

        return _spans.Count - before;
    }

    public int Visit(TextRun inline) => Add(inline.Text);

    public int Visit(Emphasis inline) => Within(inline.Children, _at with { Style = scope.Sheet.Emphasize(_at.Style) });

    public int Visit(Strong inline) => Within(inline.Children, _at with { Style = _at.Style with { SemiBold = true } });

    public int Visit(Link inline)
    {
        var words = InlineText.Of(inline.Children);
        var target = TargetOf(inline, words);
        if (target is null)
        {
            return WriteAll(inline.Children);
        }

        var element = new InlineElement(StructureType.Link, _at.Element) { Target = target };
        var leavesArticle = !inline.Target.StartsWith('#');
        var says = leavesArticle && LinkStyling.SaysItself(inline.Target, words);
        var written = Within(
            inline.Children,
            _at with
            {
                Element = element,
                IsAddress = says,
                Isolate = says ? TextDirection.LeftToRight : _at.Isolate,
            }
        );
        if (!leavesArticle || written == 0 || LinkStyling.After(inline.Target, words, _at.Style, element, scope) is not { } after)
        {
            return written;
        }

        _spans.Add(after);
        return written + 1;
    }

    public int Visit(CodeSpan inline) => In(StructureType.Code, CodeStyle(_at.Style), () => Add(inline.Text, TextDirection.LeftToRight));

    public int Visit(InlineImage inline) => InlinePicture.Write(inline.Image, _at.Style, _at.Element, scope, _spans, Add);

    public int Visit(LineBreak inline) => Add("\u2028");

    public int Visit(NoteReference inline)
    {
        if (!scope.NoteIds.Contains(inline.NoteId))
        {
            return Add(inline.Label);
        }

        HasNotes = true;
        var label = NoteLabels.Of(inline.Label, scope.Labels);
        var reference = new InlineElement(StructureType.Reference, _at.Element);
        var link = new InlineElement(StructureType.Link, reference)
        {
            Target = new LinkTarget(null, scope.Destination(inline.NoteId), inline.Label),
        };
        var mark = _at.Style with { Form = VerticalForm.Superscript, OldStyleFigures = false };
        _spans.Add(new TextSpan(label, mark, null, new SpanTag { Element = link, NoteId = inline.NoteId }) { GluedToPrevious = true });
        return 1;
    }

    public int Visit(Subscript inline) => Within(inline.Children, _at with { Style = _at.Style with { Form = VerticalForm.Subscript } });

    public int Visit(Superscript inline) =>
        Within(inline.Children, _at with { Style = _at.Style with { Form = VerticalForm.Superscript } });

    public int Visit(Strike inline) => Within(inline.Children, _at with { IsStruck = true });

    public int Visit(SmallCaps inline) =>
        // The italic has no small capitals.
        Within(inline.Children, _at.Style.Italic ? _at : _at with { Style = _at.Style with { SmallCaps = true } });

    public int Visit(InlineQuotation inline)
    {
        var (open, close) = scope.Labels.Quotes;
        return In(StructureType.Quote, _at.Style, () => Add(open) + WriteAll(inline.Children) + Add(close));
    }

    public int Visit(Ruby inline)
    {
        // The reading stands in brackets after its base, smaller: no line grows by it.
        var written = WriteAll(inline.Base);
        var reading = _at with { Style = _at.Style with { Size = _at.Style.Size * 0.72, Color = Palette.Grey } };
        var outside = _at;
        _at = reading;
        written += Add("(") + WriteAll(inline.Annotation) + Add(")");
        _at = outside;
        return written;
    }

    public int Visit(InlineMath inline) => WriteMath(LinearMath.Parse(inline.MathMl), inline.Tex, inline.Text, isBlock: false);

    /// <summary>A formula: drawn from MathML, else its TeX source as code, else what the page says instead.</summary>
    /// <param name="isBlock">The whole paragraph is one, and has an element.</param>
    public int WriteMath(XElement? source, string? tex, string text, bool isBlock)
    {
        var around = _at.Style;
        var widest = isBlock || around.Form != VerticalForm.Normal ? 0 : scope.Sheet.NarrowestColumn / around.Size;
        var pieces = source is null ? [] : LinearMath.Of(source, around.Form, widest);
        var isSource = pieces.Count == 0 && tex is { Length: > 0 };
        var words = pieces.Count > 0 ? LinearMath.Said(pieces, around.Form) : (isSource ? tex! : text).Replace('\u2028', ' ');
        if (words.Length == 0)
        {
            return 0;
        }

        var element = isBlock ? _at.Element : new InlineElement(StructureType.Formula, _at.Element) { AlternativeText = words };
        if (pieces.Count > 0)
        {
            return Inside(_at with { Element = element }, () => AddAll(pieces, around));
        }

        var look = isSource ? CodeStyle(around) : scope.Sheet.Emphasize(around);
        return Inside(_at with { Element = element, Style = look }, () => Add(words, TextDirection.LeftToRight));
    }

    private int AddAll(IReadOnlyList<MathPiece> pieces, TextStyle around)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            var box = piece.Built is { } source ? new FormulaBox(source, piece.Text) : null;
            var look = around with
            {
                OldStyleFigures = false,
                SmallCaps = false,
                Form = piece.Form,
                Italic = piece.IsVariable && scope.Sheet.Script == ScriptKind.Alphabetic,
            };
            _spans.Add(
                new TextSpan(box is null ? piece.Text : "\uFFFC", look, _at.Language, Tag(box))
                {
                    Box = box is null ? null : (0, 0),
                    Isolate = TextDirection.LeftToRight,
                    GoesOn = i > 0,
                }
            );
        }

        return pieces.Count;
    }

    /// <summary>0.84 of the text size: the mono face's x-height is larger.</summary>
    private static TextStyle CodeStyle(TextStyle around) =>
        new(FontFamily.Mono, around.Size * 0.84, around.Color) { Ligatures = false, Form = around.Form };

    public int Visit(Mark inline) => Within(inline.Children, _at with { IsMarked = true });

    private LinkTarget? TargetOf(Link link, string words)
    {
        var description = words.Length > 0 ? words : link.Target;
        if (!link.Target.StartsWith('#'))
        {
            return scope.OtherChapter(link.Target) is { } place ? new LinkTarget(null, place, description)
                : PublicAddress.OfLink(link.Target) is { } address ? new LinkTarget(address, null, description)
                : null;
        }

        var id = link.Target[1..];
        return scope.Knows(id) ? new LinkTarget(null, scope.Destination(id), description) : null;
    }

    private int In(StructureType type, TextStyle inner, Func<int> write) =>
        Inside(_at with { Style = inner, Element = new InlineElement(type, _at.Element) }, write);

    private int Within(IReadOnlyList<Inline> children, Surroundings inner) => Inside(inner, () => WriteAll(children));

    private int Inside(Surroundings inner, Func<int> write)
    {
        var outside = _at;
        _at = inner;
        var written = write();
        _at = outside;
        return written;
    }

    private int Add(string text) => Add(text, _at.Isolate);

    private int Add(string text, TextDirection? isolate)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        _spans.Add(new TextSpan(text, _at.Style, _at.Language, Tag()) { Isolate = isolate, IsAddress = _at.IsAddress });
        return 1;
    }

    private SpanTag Tag(FormulaBox? formula = null) =>
        new()
        {
            Element = _at.Element,
            Formula = formula,
            IsStruck = _at.IsStruck,
            IsMarked = _at.IsMarked,
        };

    /// <summary>What a run stands in.</summary>
    private sealed record Surroundings(TextStyle Style, InlineElement? Element, string? Language, TextDirection? Isolate)
    {
        public bool IsStruck { get; init; }

        public bool IsMarked { get; init; }

        public bool IsAddress { get; init; }
    }
}
