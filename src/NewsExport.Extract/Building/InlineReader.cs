using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Reads phrasing content into the line of a flow.</summary>
internal sealed class InlineReader(BuildContext context, PictureReader pictures)
{
    /// <summary>The element says nothing to a reader: code, controls, hidden words, noise.</summary>
    public bool IsNothing(IElement element) =>
        element.LocalName switch
        {
            "noscript" => !pictures.IsOnlyPicture(element),
            "input" => !IsTaskBox(element),
            "button" => !context.Shape.HasPictures(element),
            _ => ElementKinds.IsSkipped(element) && !MathReader.IsFormulaScript(element),
        }
        || ClassPatterns.Unseen.Matches(element) && !context.Shape.HasPictures(element) && element.LocalName is not "figcaption"
        || context.Notes.IsBackLink(element);

    /// <summary>The box of a task list, as Markdown renders it.</summary>
    private static bool IsTaskBox(IElement input) =>
        input.GetAttribute("type") == "checkbox" && input.ParentElement is { LocalName: "li" or "p" } && input.HasAttribute("disabled");

    /// <summary>Reads an element that holds no blocks.</summary>
    public void Read(IElement element, Scope scope, Flow flow)
    {
        var line = flow.Line;
        if (context.Notes.Reference(element) is { } reference)
        {
            line.Add(reference);
            return;
        }

        if (MathReader.Inline(element) is { } formula)
        {
            line.Add(formula);
            return;
        }

        switch (element.LocalName)
        {
            case "br":
                line.Add(new LineBreak());
                return;
            case "input":
                line.Text(element.HasAttribute("checked") ? "☑ " : "☐ ");
                return;
            case "wbr":
                line.Text("\u200B");
                return;
            case "img" or "amp-img":
                ReadPicture(element, scope, flow);
                return;
            case "picture" when pictures.ImageOf(element) is { } image:
                ReadPicture(image, scope, flow);
                return;
            case "code" or "kbd" or "samp" or "tt":
                ReadCode(element, line);
                return;
            case "ruby":
                ReadRuby(element, scope, flow);
                return;
        }

        var inner = Inside(element, scope);
        line.Open();
        ReadChildren(element, inner, flow);
        Close(element, scope, inner, line);
    }

    /// <summary>What holds inside an inline element: a link counts for the pictures in it.</summary>
    public Scope Inside(IElement element, Scope scope)
    {
        var inner = scope.Into(element, context);
        return element.LocalName == "a" ? inner with { Link = element.GetAttribute("href") } : inner;
    }

    /// <summary>How the element wraps the inlines inside it; null: not at all.</summary>
    public Func<ValueList<Inline>, Inline>? Wrapper(IElement element) => InlineKinds.Wrapper(element) ?? LinkWrapper(element);

    /// <summary>The model has no bare span: a language or direction rides on the wrapper, or on each child where there is none.</summary>
    private void Close(IElement element, Scope outer, Scope inner, InlineBuilder line)
    {
        var language = inner.Language != outer.Language ? inner.Language : null;
        var direction = inner.Direction != outer.Direction ? inner.Direction : null;
        Func<Inline, Inline> mark =
            language is null && direction is null
                ? inline => inline
                : inline => inline with { Language = inline.Language ?? language, Direction = inline.Direction ?? direction };
        if (Wrapper(element) is { } wrapper)
        {
            line.Close(children => mark(wrapper(children)));
        }
        else
        {
            line.CloseEach(mark);
        }
    }

    private Func<ValueList<Inline>, Inline>? LinkWrapper(IElement element)
    {
        if (element.LocalName != "a" || element.GetAttribute("href") is not { } href)
        {
            return null;
        }

        var target = context.Anchors.Target(href) ?? context.Addresses.Link(href);
        return target is null ? null : children => new Link(target, children);
    }

    private void ReadChildren(IElement element, Scope scope, Flow flow)
    {
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            var child = children[i];
            if (context.IsExcluded(child))
            {
                continue;
            }

            if (child is IText text)
            {
                flow.Line.Text(text.Data);
            }
            else if (child is IElement inner && !IsNothing(inner))
            {
                context.Anchors.Meet(inner);
                if (scope.IsTooDeep)
                {
                    flow.Line.Text(inner.TextContent);
                }
                else
                {
                    Read(inner, scope, flow);
                }
            }
        }
    }

    private void ReadPicture(IElement image, Scope scope, Flow flow)
    {
        switch (pictures.UseOf(image))
        {
            case PictureUse.Text:
                flow.Line.Text(image.GetAttribute("alt") ?? "");
                break;
            case PictureUse.Inline when pictures.Read(image, scope.Link) is { } icon:
                flow.Line.Add(new InlineImage(icon));
                break;
            case PictureUse.Figure when pictures.Read(image, scope.Link) is { } picture:
                flow.Hoist(new Figure(FigureRole.Inline, [picture]) { IsWide = ClassPatterns.Wide.Matches(image) }, scope);
                break;
        }
    }

    private static void ReadCode(IElement element, InlineBuilder line)
    {
        var text = Whitespace.Printable(element.TextContent).Replace("\r\n", "\n").Replace('\n', ' ').Trim();
        if (text.Length > 0)
        {
            line.Add(new CodeSpan(text));
        }
    }

    /// <summary>Base texts and readings in turn; <c>rp</c> parentheses are for browsers without ruby.</summary>
    private void ReadRuby(IElement element, Scope scope, Flow flow)
    {
        var baseText = new Flow(context);
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            if (children[i] is IText text)
            {
                baseText.Line.Text(text.Data);
            }
            else if (children[i] is IElement { LocalName: "rt" or "rtc" } reading)
            {
                var annotation = new Flow(context);
                ReadChildren(reading, scope, annotation);
                AddRuby(baseText.Line.Take(), annotation.Line.Take(), flow.Line);
            }
            else if (children[i] is IElement inner && !IsNothing(inner))
            {
                Read(inner, scope, baseText);
            }
        }

        baseText.Line.Take().ForEach(flow.Line.Add);
    }

    private static void AddRuby(List<Inline> baseText, List<Inline> annotation, InlineBuilder line)
    {
        var reading = InlineSpacing.Collapse(annotation);
        var below = InlineSpacing.Collapse(baseText);
        if (below.Count > 0 && reading.Count > 0)
        {
            line.Add(new Ruby(below, reading));
        }
        else
        {
            baseText.ForEach(line.Add);
        }
    }
}
