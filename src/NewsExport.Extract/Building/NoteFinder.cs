using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Finds footnotes by the links between mark and note: a short link forward, and a link back or a place that says what it is.</summary>
internal sealed partial class NoteFinder(BuildContext context)
{
    /// <summary>Characters; longer targets are parts of the text.</summary>
    private const int LongestNote = 6000;

    private readonly Dictionary<string, (IElement Element, int Order)> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<IElement, int> orderOf = [];

    public void Fill(NoteTable table)
    {
        var links = context
            .Body.Roots.SelectMany(root => Nodes.Elements(root, context.IsExcluded))
            .Where(element => element.LocalName == "a" && IsMark(element))
            .Where(link => context.Addresses.Fragment(link.GetAttribute("href")) is not null)
            .ToList();
        if (links.Count == 0)
        {
            return;
        }

        IndexNames();
        var noteOf = new Dictionary<IElement, Note>();
        foreach (var link in links)
        {
            if (TargetOf(link, context.Addresses.Fragment(link.GetAttribute("href"))!) is not { } target)
            {
                continue;
            }

            var mark = MarkAround(link);
            if (!noteOf.TryGetValue(target, out var note))
            {
                note = table.Add(target, Label(mark));
                noteOf.Add(target, note);
            }

            table.Mark(mark, note);
        }

        NoteLists.AddUnmarked(noteOf.Keys.ToList(), table, context);
        foreach (var note in table.Notes)
        {
            CollectBackLinks(note, table);
            context.Shape.Scan(note.Element, context);
        }
    }

    private static bool IsMark(IElement link)
    {
        var text = link.TextContent.AsSpan().Trim();
        return text.Length <= 10
            && (
                text.Length == 0
                    ? link.ParentElement?.LocalName == "sup" || ClassPatterns.NoteSection.Matches(link)
                    : MarkText.IsMatch(text)
            );
    }

    private void IndexNames()
    {
        var order = 0;
        foreach (var element in Nodes.Elements(context.Page.Document.DocumentElement))
        {
            order++;
            orderOf[element] = order;
            AddName(element.Id, element, order);
            if (element.LocalName == "a")
            {
                AddName(element.GetAttribute("name"), element, order);
            }
        }
    }

    private void AddName(string? name, IElement element, int order)
    {
        if (name is { Length: > 0 })
        {
            byName.TryAdd(name, (element, order));
        }
    }

    /// <summary>The note that a mark points to, or null when the link is another kind of link.</summary>
    private IElement? TargetOf(IElement link, string name)
    {
        // Notes come after their marks; a link the other way is a back link.
        if (!byName.TryGetValue(name, out var named) || named.Order <= orderOf.GetValueOrDefault(link, int.MaxValue))
        {
            return null;
        }

        var target = Nodes.Nearest(
            named.Element,
            element => element.LocalName is "li" or "p" or "dd" or "div" or "aside" or "tr" or "td" or "section"
        );
        if (
            target is null
            || target.TextContent.Length > LongestNote
            || Nodes.IsInside(link, target)
            || context.Body.Roots.Contains(target)
        )
        {
            return null;
        }

        var isNote =
            HasBackLink(target, link)
            || NoteLists.SectionOf(target) is not null
            || (link.ParentElement?.LocalName == "sup" && NoteName.IsMatch(name));
        return isNote ? target : null;
    }

    private bool HasBackLink(IElement target, IElement link)
    {
        var names = new[] { link, link.ParentElement, link.ParentElement?.ParentElement }
            .OfType<IElement>()
            .Concat(link.Children)
            .Concat(link.ParentElement?.Children ?? Enumerable.Empty<IElement>())
            .SelectMany(element => new[] { element.Id, element.GetAttribute("name") })
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        return names.Count > 0
            && Nodes
                .Elements(target)
                .Any(inner =>
                    inner.LocalName == "a" && context.Addresses.Fragment(inner.GetAttribute("href")) is { } back && names.Contains(back)
                );
    }

    /// <summary>The <c>sup</c> that holds nothing but the link belongs to the mark.</summary>
    private static IElement MarkAround(IElement link)
    {
        var mark = link;
        while (
            mark.ParentElement is { LocalName: "sup" or "span" } above
            && Label(above) == Label(link)
            && above.Children.Count(child => child.LocalName == "a") <= 1
        )
        {
            mark = above;
        }

        return mark;
    }

    private static string Label(IElement mark) => Whitespace.Collapse(mark.TextContent).Trim('[', ']', '(', ')', ' ', ',', ';', '.', ':');

    /// <summary>Links in a note to something before it, and bare arrows.</summary>
    private void CollectBackLinks(Note note, NoteTable table)
    {
        var own = orderOf.GetValueOrDefault(note.Element);
        foreach (var link in Nodes.Elements(note.Element).Where(element => element.LocalName == "a"))
        {
            var leadsBack =
                context.Addresses.Fragment(link.GetAttribute("href")) is { } name
                && byName.TryGetValue(name, out var place)
                && place.Order < own;
            if (leadsBack || Arrows.IsMatch(link.TextContent))
            {
                table.AddBackLink(link);
            }
        }
    }

    [GeneratedRegex(
        @"^[\[(]?(?:\d{1,4}|[*†‡§¶⁂]{1,4}|[a-z]|[ivxlc]{1,6}|(?:note|fn|nb)\.?\s?\d{1,3})[\])]?[.,;:]?$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex MarkText { get; }

    [GeneratedRegex(
        @"^_?(?:fn|ftn|footnote|foot|note|endnote|edn|easy-footnote|sdfootnote|cite_note|ref|reference|bib|n)[-_:.]?\w*",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex NoteName { get; }

    [GeneratedRegex(@"^[\s↩︎↵⏎↑⬆^⤴▲\uFE0E\uFE0F]+$")]
    private static partial Regex Arrows { get; }
}
