using NewsExport.Markup.Xhtml;

namespace NewsExport.Markup.Epub;

/// <summary>Writes what stands above a chapter: site under a bar of its colour, section, title, dek, authors and date.</summary>
internal static class EpubMasthead
{
    public static void Write(MarkupWriter writer, FrontMatter front, Article article)
    {
        var tint = $"tint-{Accent.For(article).Index}";
        writer.Open("header").With("class", "masthead").Line();
        writer.Open("div").With("class", $"bar {tint}").Close().Line();
        Line(writer, "site", front.Site);
        Line(writer, $"kicker {tint}", front.Kicker);
        writer.Element("h1", front.Title).Line();
        Line(writer, "dek", front.Dek);
        WriteByline(writer, front, article.Metadata.Language?.Value);
        writer.Close().Line();
    }

    private static void WriteByline(MarkupWriter writer, FrontMatter front, string? language)
    {
        if (front.Authors.Count == 0 && front.Date is null)
        {
            return;
        }

        writer.Open("p").With("class", "byline");
        for (var index = 0; index < front.Authors.Count; index++)
        {
            var author = front.Authors[index];
            writer.Text(index > 0 ? ", " : "");
            if (author.Label is { } label)
            {
                writer.Open("span").With("class", "role").Text(label).Close().Text(" ");
            }

            writer.Open("b").Text(author.Name).Close();
        }

        if (front.Date is { } date)
        {
            writer
                .Text(front.Authors.Count > 0 ? " " : "")
                .Open("span")
                .With("class", "date")
                .Text(LocalDates.Day(date.Day, language))
                .Close();
        }

        writer.Close().Line();
    }

    private static void Line(MarkupWriter writer, string style, string? text)
    {
        if (text is not null)
        {
            writer.Open("p").With("class", style).Text(text).Close().Line();
        }
    }
}
