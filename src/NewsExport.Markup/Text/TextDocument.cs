using System.Text;

namespace NewsExport.Markup.Text;

/// <summary>One article as plain text.</summary>
internal sealed class TextDocument
{
    private readonly StringBuilder text = new();
    private readonly Article article;
    private readonly Labels labels;
    private readonly string? language;

    private TextDocument(Article article)
    {
        this.article = article;
        language = article.Metadata.Language?.Value;
        labels = Labels.For(language);
    }

    public static string Of(Article article, RenderOptions options)
    {
        var document = new TextDocument(article);
        document.WriteHead();
        document.WriteBody(options);
        document.WriteProvenance(options);
        return document.text.ToString();
    }

    private void WriteHead()
    {
        var front = FrontMatter.Of(article);
        Block(front.Title);
        Block(front.Dek);
        Block(string.Join(", ", front.Authors.Select(author => author.Name)));
        Block(front.Date is { } date ? LocalDates.Day(date.Day, language) : null);
    }

    private void WriteBody(RenderOptions options)
    {
        var lines = new TextBlocks(language, options.Links == LinkStyle.Inline);
        foreach (var piece in lines.Read(article.Body))
        {
            Block(piece);
        }

        if (article.IsTeaser)
        {
            Block(labels.Teaser is { } teaser ? $"[{teaser}]" : null);
        }

        Section(labels.Notes, lines.Notes);
        if (options.Links == LinkStyle.EndNotes)
        {
            Section(labels.Links, lines.Links);
        }
    }

    private void WriteProvenance(RenderOptions options)
    {
        var capture = article.Capture;
        List<string> facts = [];
        Fact(facts, labels.Source, PublicAddress.Of(article.Metadata.Url));
        Fact(facts, labels.Title, FrontMatter.Of(article).IsTitleGuessed ? labels.TitleGuessed : null);
        Fact(facts, labels.Captured, LocalDates.Moment(capture.FetchedAt, language));
        Fact(facts, labels.Rights, PublicAddress.OfRights(article.Metadata.Licence?.Value));
        Fact(facts, "SHA-256", capture.Sha256);
        Fact(facts, labels.MadeBy, options.Tool);
        Section(labels.ThisCopy, facts);
    }

    private static void Fact(List<string> facts, string? name, string? value)
    {
        if (value is not null)
        {
            facts.Add(name is null ? value : $"{name}: {value}");
        }
    }

    private void Section(string? title, IReadOnlyList<string> lines)
    {
        if (lines.Count > 0)
        {
            Block(title is null ? "---" : "--- " + title + " ---");
            Block(string.Join('\n', lines));
        }
    }

    private void Block(string? piece)
    {
        if (string.IsNullOrWhiteSpace(piece))
        {
            return;
        }

        if (text.Length > 0)
        {
            text.Append('\n');
        }

        text.Append(Printable(piece)).Append('\n');
    }

    /// <summary>A text file has line ends and tabs, and no other controls.</summary>
    private static string Printable(string piece) =>
        string.Concat(piece.Where(letter => letter is '\n' or '\t' || !char.IsControl(letter)));
}
