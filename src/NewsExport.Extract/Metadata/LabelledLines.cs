using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsExport.Extract.Building;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Metadata;

/// <summary>Finds authors by the words "by" or "written by" alone, on pages whose elements have no telling names.</summary>
internal sealed partial class LabelledLines(PageFacts facts)
{
    /// <summary>Elements after the title that may hold its byline.</summary>
    private const int Near = 90;

    private const int LongestLine = 100;

    private readonly Inherited others = new(element => SaysOthers(facts, element), otherwise: false);
    private readonly Inherited inOthers = new(element => facts.Classes.Say(Meaning.Others, element) ? true : null, otherwise: false);

    /// <summary>A short line after the title that begins with a word for "by".</summary>
    public ValueList<Byline>? AfterTitle() =>
        AfterHeading()
            .Take(Near)
            .Where(element => element.ChildElementCount <= 6 && Nodes.HasLessText(element, LongestLine * 3))
            .Select(element => VisibleWords.Of(element, "; "))
            .Where(line =>
                line.Length is > 4 and < LongestLine && AuthorNames.HasLabel(line) && !line.StartsWith("de ", StringComparison.Ordinal)
            )
            .Select(AuthorNames.Split)
            .FirstOrDefault(names => names.Count is > 0 and < 8 && names.All(name => PersonName.Fits(name.Name)));

    /// <summary>A name beside an element that says nothing but "Written by".</summary>
    public ValueList<Byline>? AfterLabel()
    {
        foreach (var element in AfterHeading())
        {
            if (
                element.ChildElementCount > 0
                || !Nodes.HasLessText(element, 25)
                || !LabelOnly.IsMatch(element.TextContent)
                || inOthers.Of(element)
            )
            {
                continue;
            }

            var beside = element.NextElementSibling ?? element.ParentElement?.NextElementSibling;
            if (
                beside is not null
                && Nodes.HasLessText(beside, LongestLine * 2)
                && AuthorNames.Split(VisibleWords.Of(beside, "; ")) is [var first, ..]
                && PersonName.Fits(first.Name)
            )
            {
                return [first];
            }
        }

        return null;
    }

    private IEnumerable<IElement> AfterHeading() =>
        facts.Headings.Exists(fact => fact.Order == facts.TitleOrder)
            ? facts.After(facts.TitleOrder, int.MaxValue).Where(element => !ElementKinds.IsSkipped(element) && IsOwn(element))
            : [];

    /// <summary>Not in comments or in lists of other articles.</summary>
    private bool IsOwn(IElement element) => !others.Of(element);

    private static bool? SaysOthers(PageFacts facts, IElement element) =>
        element.LocalName is "article" or "body" || facts.HoldsTitle(element) ? false
        : facts.Classes.Say(Meaning.Others, element) ? true
        : null;

    [GeneratedRegex(
        @"^\s*(?:(?:article |story |post(?:ed)? |written |words )?by|authors?|writer|escrito por|geschrieben von|écrit par|autor(?:in)?|نویسنده|作者|文)\s*[:：]?\s*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex LabelOnly { get; }
}
