using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Reads boxes beside the argument: <c>aside</c>, <c>details</c>, notes and warnings of documentation and magazine systems.</summary>
internal sealed partial class AsideReader(BuildContext context, FlowReader flow) : IBlockReader
{
    public ValueList<Block>? TryRead(IElement element, Scope scope)
    {
        if (!IsBox(element))
        {
            return null;
        }

        var inner = scope.Into(element, context);
        var title = element.Children.FirstOrDefault(child => !context.IsExcluded(child) && IsTitle(child));
        var content = flow.Read(element, inner, child => child == title);
        ValueList<Inline> words = title is null ? [] : flow.Phrase(title, inner);
        if (content.Count == 0)
        {
            return words.Count == 0 ? [] : [new Paragraph(words)];
        }

        // A box around nothing but pictures, frames or a quotation is only its frame.
        return words.Count == 0 && content.All(block => block is Figure or Embed or Quotation or Aside)
            ? content
            : [new Aside(words, content)];
    }

    private static bool IsBox(IElement element) =>
        element.LocalName switch
        {
            "aside" or "details" => true,
            "div" or "section" => Box.Matches(element) || element.GetAttribute("role") == "note",
            _ => false,
        };

    private static bool IsTitle(IElement element) =>
        element.LocalName == "summary" || ElementKinds.IsHeading(element) || BoxTitle.Matches(element);

    // Sphinx, MkDocs, Docusaurus, Hugo and WordPress names of note boxes, and what magazines call their own.
    [GeneratedRegex(
        @"(?:^|\s)(?:admonition|callout|alert-box|notice-box|info-?box|fact-?box|sidebar-?box|infokasten|factbox|wp-block-coblocks-alert|note-box|call-?out-?box)(?:$|\s)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Box { get; }

    [GeneratedRegex(
        @"(?:^|\s)(?:admonition-(?:title|heading)|callout-title|(?:info|fact)-?box-?title|box-title)(?:$|\s)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex BoxTitle { get; }
}
