using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Finds the words of a picture box: caption and credit.</summary>
internal sealed class CaptionReader(BuildContext context, FlowReader flow)
{
    /// <summary>The caption and credit of <paramref name="box"/>; credits are told from captions by their class alone.</summary>
    public (ValueList<Inline> Caption, ValueList<Inline> Credit) Read(IElement box, Scope scope)
    {
        var captions = new List<IElement>();
        var credits = new List<IElement>();
        Find(box, captions, credits);
        var caption = Joined(captions.Select(element => flow.Phrase(element, scope, inner => IsCredit(inner) || IsSeparateMedia(inner))));
        var credit = Joined(credits.Select(element => flow.Phrase(element, scope)));
        return (caption, PlainWords.Of(credit) == PlainWords.Of(caption) ? [] : credit);
    }

    /// <summary>The box has words that are marked as a caption or a credit.</summary>
    public static bool IsCaption(IElement element) =>
        element.LocalName is "figcaption"
        || (
            element.LocalName is "p" or "div" or "span" or "dd" or "small" or "em" or "figcaption" or "section"
            && ClassPatterns.Caption.Matches(element)
            && !element.Children.Any(child =>
                child.LocalName is "img" or "picture" or "figure" or "a" && Nodes.Elements(child).Any(inner => inner.LocalName == "img")
            )
        );

    public static bool IsCredit(IElement element) =>
        element.LocalName is "span" or "div" or "p" or "small" or "cite" or "em" or "i" or "figcaption" or "footer"
        && ClassPatterns.Credit.Matches(element);

    private void Find(IElement box, List<IElement> captions, List<IElement> credits)
    {
        var inside = new Stack<IElement>(box.Children.Reverse());
        while (inside.TryPop(out var element))
        {
            if (context.IsExcluded(element))
            {
                continue;
            }

            if (IsCaption(element))
            {
                captions.Add(element);
                credits.AddRange(
                    Nodes
                        .Elements(element)
                        .Skip(1)
                        .Where(inner =>
                            IsCredit(inner) && Nodes.Nearest(inner.ParentElement, above => above == element || IsCredit(above)) == element
                        )
                );
            }
            else if (IsCredit(element))
            {
                credits.Add(element);
            }
            else
            {
                foreach (var child in element.Children.Reverse())
                {
                    inside.Push(child);
                }
            }
        }
    }

    private static bool IsSeparateMedia(IElement element) => element.LocalName is "img" or "picture" or "iframe" or "video";

    private static ValueList<Inline> Joined(IEnumerable<ValueList<Inline>> parts)
    {
        var line = new List<Inline>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            if (part.Count == 0 || !seen.Add(PlainWords.Of(part)))
            {
                continue;
            }

            if (line.Count > 0)
            {
                line.Add(new TextRun(" "));
            }

            line.AddRange(part);
        }

        return line.ToValueList();
    }
}
