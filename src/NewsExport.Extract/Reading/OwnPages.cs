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

    /// <summary>Notes on one page. Taking one out costs a look through all that stands beside it, so a page that only claims to be ours stays as it is.</summary>
    private const int MostNotes = 2_000;

    /// <summary>Posts around a post.</summary>
    private const int MostNested = 3;

    /// <summary>Parts of a post; each is moved by itself.</summary>
    private const int MostParts = 1_000;

    /// <summary>Lines that our page adds to what it says of a post.</summary>
    private static readonly string[] Own = ["kind", "title", "address", "poster"];

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

        var about = Notes(page, "footer.colophon, .teaser[role=note], .not-kept", mostNested: 0);
        var pictures = Notes(page, ".missing, .absent[data-src]", mostNested: 0);
        var embeds = Notes(page, ".embed", MostNested);
        if (about.Count + pictures.Count + embeds.Count > MostNotes)
        {
            return;
        }

        foreach (var note in about)
        {
            note.Remove();
        }

        foreach (var note in pictures)
        {
            Replace(note, Picture(page, note));
        }

        foreach (var note in embeds.Where(note => note.ChildNodes.Length <= MostParts))
        {
            Replace(note, Embed(page, note));
        }
    }

    /// <summary>The notes that stand in no more than so many others of their kind: to move one costs all that is in it.</summary>
    private static List<IElement> Notes(IHtmlDocument page, string selector, int mostNested)
    {
        var notes = new List<IElement>();
        var known = new HashSet<IElement>(ReferenceEqualityComparer.Instance);
        foreach (var note in page.QuerySelectorAll(selector))
        {
            var around = 0;
            for (var above = note.ParentElement; above is not null && around <= mostNested; above = above.ParentElement)
            {
                around += known.Contains(above) ? 1 : 0;
            }

            if (around <= mostNested)
            {
                notes.Add(note);
                known.Add(note);
            }
        }

        return notes;
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
        var own = note.Children.Where(child => Own.Any(child.ClassList.Contains)).ToArray();
        embed.SetAttribute("title", (own.FirstOrDefault(child => child.ClassList.Contains("title"))?.FirstChild as IText)?.Data ?? "");
        if (isPost)
        {
            embed.ClassName = "twitter-tweet";
            foreach (var line in own)
            {
                line.Remove();
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
