using NewsExport.Markup.Xhtml;

namespace NewsExport.Markup.Html;

/// <summary>Writes what stands above an article: site, section, date, title, dek, authors.</summary>
internal sealed class HtmlMasthead(MarkupWriter writer, FrontMatter front, Article article)
{
    public void Write(bool isChapter)
    {
        writer.Open("header").With("class", "masthead").Line();
        writer.Open("p").With("class", "site").Text(front.Site).Close().Line();
        writer.Open("div").With("class", "strip");
        writer.Open("span").With("class", "kicker").Text(front.Kicker).Close();
        WriteDate();
        writer.Close().Line();
        writer
            .Open("div")
            .With("class", "head")
            .Open(isChapter ? "h2" : "h1")
            .With("class", "title " + SizeOf(front.Title))
            .Text(front.Title)
            .Close();
        if (front.Dek is { } dek)
        {
            writer.Open("p").With("class", "dek").Text(dek).Close();
        }

        writer.Close().Line();
        WriteAuthors();
        writer.Close().Line();
    }

    private void WriteDate()
    {
        if (front.Date is { } date)
        {
            writer.Open("time").With("datetime", date.ToString()).Text(LocalDates.Day(date.Day, article.Metadata.Language?.Value)).Close();
        }
    }

    private void WriteAuthors()
    {
        if (front.Authors.Count == 0)
        {
            return;
        }

        writer.Open("div").With("class", "authors");
        foreach (var author in front.Authors)
        {
            writer.Open("p");
            if (author.Label is { } label)
            {
                writer.Open("span").With("class", "role").Text(label).Close().Text(" ");
            }

            writer.Open("span").With("class", "name").Text(author.Name).Close().Close();
        }

        writer.Close().Line();
    }

    /// <summary>Long titles are set smaller and never cut; a wide character counts twice.</summary>
    private static string SizeOf(string title) =>
        title.Sum(letter => letter >= 0x2E80 ? 2 : 1) switch
        {
            <= 20 => "short",
            <= 70 => "usual",
            <= 110 => "long",
            <= 220 => "longer",
            _ => "longest",
        };
}
