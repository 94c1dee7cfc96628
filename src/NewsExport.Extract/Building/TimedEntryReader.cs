using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Reads the entries of a live blog: a time, a headline, and what was written then.</summary>
internal sealed class TimedEntryReader(BuildContext context, FlowReader flow) : IBlockReader
{
    public ValueList<Block>? TryRead(IElement element, Scope scope)
    {
        if (!IsEntry(element))
        {
            return null;
        }

        var time = Nodes.Elements(element).FirstOrDefault(inner => inner.LocalName == "time" && !context.IsExcluded(inner));
        var title = Nodes.Elements(element).FirstOrDefault(inner => ElementKinds.IsHeading(inner) && !context.IsExcluded(inner));
        if (time is null)
        {
            return null;
        }

        var inner = scope.Into(element, context);
        ValueList<Inline> words = title is null ? [] : flow.Phrase(title, inner, child => child == time);
        var content = flow.Read(element, inner, child => child == time || child == title);
        var written = Whitespace.Collapse(time.TextContent);
        return content.Count == 0 && words.Count == 0
            ? []
            : [new TimedEntry(written.Length > 0 ? written : time.GetAttribute("datetime"), words, content)];
    }

    private static bool IsEntry(IElement element) =>
        element.LocalName is "article" or "div" or "section" or "li"
        && (
            element.GetAttribute("itemprop") == "liveBlogUpdate"
            || (element.GetAttribute("itemtype") ?? "").EndsWith("/LiveBlogUpdate", StringComparison.Ordinal)
            || ClassPatterns.LiveEntry.Matches(element)
        );
}
