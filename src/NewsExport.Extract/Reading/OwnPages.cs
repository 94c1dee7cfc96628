using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsExport.Extract.Reading;

/// <summary>
/// Pages that this program wrote: what it said about a copy is taken out again, and its notes on what could not be kept become what they stand for.
/// So a copy of a copy says what the page said, not what the copy says of itself.
/// </summary>
internal static class OwnPages
{
    private const string Generator = "NewsExport";

    /// <summary>Restores a page of ours before anybody reads it; every other page stays as it is.</summary>
    public static void Restore(IHtmlDocument page)
    {
        if (
            page.Head?.QuerySelector("meta[name=generator]")?.GetAttribute("content")?.StartsWith(Generator, StringComparison.Ordinal)
            != true
        )
        {
            return;
        }

        foreach (var about in page.QuerySelectorAll("footer.colophon, .teaser[role=note], .not-kept").ToArray())
        {
            about.Remove();
        }

        foreach (var note in page.QuerySelectorAll(".missing, .absent[data-src]").ToArray())
        {
            Replace(note, Picture(page, note));
        }

        foreach (var note in page.QuerySelectorAll(".embed").ToArray())
        {
            Replace(note, Embed(page, note));
        }
    }

    private static IElement? Picture(IHtmlDocument page, IElement note)
    {
        if (note.GetAttribute("data-src") is not { Length: > 0 } address)
        {
            return null;
        }

        var picture = page.CreateElement("img");
        picture.SetAttribute("src", address);
        if (note.GetAttribute("data-alt") is { } words)
        {
            picture.SetAttribute("alt", words);
        }

        return picture;
    }

    /// <summary>What the page said of a post stays; of everything else only the frame is left.</summary>
    private static IElement? Embed(IHtmlDocument page, IElement note)
    {
        if (note.GetAttribute("data-src") is not { Length: > 0 } address)
        {
            return null;
        }

        var isPost = note.GetAttribute("data-kind") == "post";
        var embed = page.CreateElement(isPost ? "blockquote" : "iframe");
        embed.SetAttribute(isPost ? "cite" : "src", address);
        embed.SetAttribute("title", note.QuerySelector(":scope > .title")?.TextContent ?? "");
        if (isPost)
        {
            embed.ClassName = "twitter-tweet";
            foreach (var own in note.QuerySelectorAll(":scope > .kind, :scope > .title, :scope > .address, :scope > .poster").ToArray())
            {
                own.Remove();
            }

            embed.Append([.. note.ChildNodes]);
        }

        return embed;
    }

    private static void Replace(IElement note, IElement? by)
    {
        if (by is null)
        {
            note.Remove();
        }
        else
        {
            note.Replace(by);
        }
    }
}
