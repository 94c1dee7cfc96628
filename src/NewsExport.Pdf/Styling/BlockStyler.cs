using System.Xml.Linq;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Styling;

/// <summary>Turns an article's blocks into flow items and gives each its structure element, in reading order.</summary>
internal sealed class BlockStyler : IBlockVisitor<bool>
{
    private readonly ArticleScope _scope;
    private readonly FlowBuilder _flow;
    private readonly InlineStyler _inlines;
    private readonly FigureStyler _figures;
    private Heading? _runIn;

    public BlockStyler(ArticleScope scope, FlowBuilder flow)
    {
        _scope = scope;
        _flow = flow;
        _inlines = new InlineStyler(scope);
        _figures = new FigureStyler(scope, flow, _inlines);
    }

    public void StyleAll(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (_runIn is not null && block is not Paragraph)
            {
                FlushRunIn();
            }

            if (block.Id is { Length: > 0 } id && block is not Footnote)
            {
                _flow.Anchor(new Anchor(_scope.Destination(id)));
            }

            Mirrored(block);
        }

        FlushRunIn();
    }

    /// <summary>A block that runs against the text around it is the mirror image of one that runs with it.</summary>
    private void Mirrored(Block block)
    {
        var outer = _flow.Direction;
        var own = block.Direction ?? _flow.Sheet.Direction;
        if (own == outer)
        {
            block.Accept(this);
            return;
        }

        var first = _flow.Items.Count;
        _flow.Direction = own;
        block.Accept(this);
        _flow.Direction = outer;
        _flow.Change(first, item => Mirror.Of(item, _flow.Start, _flow.Width));
    }

    public bool Visit(Paragraph block)
    {
        if (_runIn is null && LoneFormula.Of(block) is { } formula && formula.Source() is { } source)
        {
            return AddFormula(formula.Block, source);
        }

        var element = ElementFor(StructureType.P, block);
        var text = _inlines.Style(block.Content, _flow.Sheet.Body, element, block.Language, block.Direction);
        if (TakeRunIn() is { } heading)
        {
            text = InlineStyler.Join(heading, " ", text);
        }

        return !text.IsEmpty && AddText(text, isIndented: !_flow.IsFlush);
    }

    public bool Visit(Heading block)
    {
        var level = Math.Clamp(block.Level, 2, Math.Min(_scope.HeadingLevel + 1, 6));
        _scope.HeadingLevel = level;
        if (block.Level >= 4)
        {
            FlushRunIn();
            _runIn = block;
            return true;
        }

        // The tree never skips a level; the look is the page's own.
        var isSection = block.Level <= 2;
        var role = isSection ? _flow.Sheet.Heading2 : _flow.Sheet.Heading3;
        var element = ElementFor(HeadingTypes.Of(level), block);
        _flow.Anchor(new Anchor(_scope.Destination("h" + _flow.Items.Count), _scope.OutlineBase + level, InlineText.Of(block.Content)));
        _flow.Add(
            new FlowText(_inlines.Style(block.Content, role, element, block.Language, block.Direction))
            {
                Start = _flow.Start,
                Width = _flow.Width,
                IsHeading = true,
                IsUnbreakable = true,
                KeepWithNext = true,
                Before = isSection ? 1.5 * _flow.Sheet.U : _flow.Sheet.U,
                After = isSection ? _flow.Sheet.BlockSpace : 0,
                Hang = false,
            }
        );
        _flow.IsFlush = true;
        return true;
    }

    public bool Visit(ListBlock block) => new ListStyler(_scope, _flow, this).Style(block);

    public bool Visit(DefinitionList block) => new DefinitionStyler(_flow, this, _inlines).Style(block);

    public bool Visit(Quotation block) => new QuotationStyler(_flow, this, _inlines).Style(block);

    public bool Visit(CodeBlock block)
    {
        var sheet = _flow.Sheet;
        _flow.Add(
            new FlowCode(block.Text.Split('\n'), sheet.Code, ElementFor(StructureType.Code, block))
            {
                Start = _flow.Start,
                Width = _flow.Width,
                Before = sheet.BlockSpace,
                After = sheet.BlockSpace,
                Language = sheet.Language,
            }
        );
        return _flow.IsFlush = true;
    }

    public bool Visit(TableBlock block) => new TableStyler(_scope, _flow, _inlines).Style(block);

    public bool Visit(Figure block) => _figures.Style(block);

    public bool Visit(Embed block) => new EmbedStyler(_scope, _flow, _inlines, this).Style(block);

    public bool Visit(MathBlock block) => AddFormula(block, LinearMath.Parse(block.MathMl));

    private bool AddFormula(MathBlock block, XElement? source)
    {
        var sheet = _flow.Sheet;
        var element = ElementFor(StructureType.Formula, block);
        var text = _inlines.Math(block, source, sheet.Body with { Justify = false }, element);
        if (text.IsEmpty)
        {
            element.Parent!.Kids.Remove(element);
            return false;
        }

        element.AlternativeText = text.Text;
        var built = _flow.Marker is null ? source : null;
        _flow.Spaced(sheet.BlockSpace, () => _flow.Inside(element, sheet.U, 0, null, () => AddMath(built, text)));
        return _flow.IsFlush = true;
    }

    private void AddMath(XElement? source, StyledText linear)
    {
        if (source is null)
        {
            AddText(linear, isIndented: false);
            return;
        }

        _flow.Add(new FlowMath(source, linear) { Start = _flow.Start, Width = _flow.Width });
    }

    public bool Visit(Aside block) => new AsideStyler(_flow, this, _inlines).Style(block);

    public bool Visit(TimedEntry block) => new TimedEntryStyler(_flow, this, _inlines).Style(block);

    public bool Visit(ThematicBreak block)
    {
        var sheet = _flow.Sheet;
        _flow.Add(
            new FlowRule
            {
                Start = _flow.Start,
                Width = _flow.Width,
                Before = sheet.U,
                After = sheet.U,
            }
        );
        return _flow.IsFlush = true;
    }

    public bool Visit(Footnote block) => new NoteStyler(_scope, _inlines).Style(block);

    /// <summary>Adds a paragraph in the present column.</summary>
    public bool AddText(StyledText text, bool isIndented)
    {
        var sheet = _flow.Sheet;
        var marker = _flow.TakeMarker(ref text, _flow.Start);
        _flow.Add(
            new FlowText(text)
            {
                Start = _flow.Start,
                Width = _flow.Width,
                FirstIndent = isIndented ? sheet.Indent : 0,
                OnGrid = _flow.ListLevel == 0 && _flow.Group is null,
                Marker = marker,
                KeepWithNext = text.Spans[^1].Text.AsSpan().TrimEnd().EndsWith([':']),
            }
        );
        _flow.IsFlush = false;
        return true;
    }

    private StructureElement ElementFor(StructureType type, Block block)
    {
        var element = _flow.Parent.Add(type);
        element.Language = block.Language;
        return element;
    }

    /// <summary>A fourth-level heading runs into its paragraph, with a full stop if the page gave none.</summary>
    private StyledText? TakeRunIn()
    {
        if (_runIn is not { } heading)
        {
            return null;
        }

        _runIn = null;
        var sheet = _flow.Sheet;
        // The heading's element stands before its paragraph's, which is the parent's last child by now.
        var element = new StructureElement(HeadingTypes.Of(_scope.HeadingLevel), _flow.Parent);
        _flow.Parent.Kids.Insert(_flow.Parent.Kids.Count - 1, element);
        element.Language = heading.Language;
        var words = InlineText.Of(heading.Content).TrimEnd();
        var role = sheet.Body with { Style = sheet.Body.Style with { SemiBold = true } };
        ValueList<Inline> content =
            words.Length > 0 && char.IsLetterOrDigit(words[^1]) ? [.. heading.Content, new TextRun(".")] : heading.Content;
        _flow.Anchor(new Anchor(_scope.Destination("h" + _flow.Items.Count), _scope.OutlineBase + _scope.HeadingLevel, words));
        return _inlines.Style(content, role, element, heading.Language, heading.Direction);
    }

    /// <summary>A run-in heading that no paragraph follows stands alone.</summary>
    private void FlushRunIn()
    {
        if (_runIn is not null)
        {
            var standIn = _flow.Parent.Add(StructureType.P);
            var text = TakeRunIn()!;
            _flow.Parent.Kids.Remove(standIn);
            AddText(text, isIndented: false);
            _flow.Change(_flow.Items.Count - 1, item => item with { KeepWithNext = true });
            _flow.IsFlush = true;
        }
    }
}
