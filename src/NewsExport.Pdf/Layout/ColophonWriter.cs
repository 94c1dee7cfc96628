using NewsExport.Pdf.Styling;

namespace NewsExport.Pdf.Layout;

/// <summary>Writes down what the colophon says of a copy.</summary>
internal static class ColophonWriter
{
    public static ColophonFacts Write(Article article, FrontMatter matter, Labels labels, PictureAccount pictures, string tool)
    {
        var language = article.Metadata.Language?.Value;
        List<ColophonFact> facts = [];
        if (PublicAddress.Of(article.Metadata.Url ?? article.Capture.FinalUrl) is { } address)
        {
            facts.Add(new ColophonFact(labels.Source, address) { Kind = ColophonFactKind.Address });
        }

        if (matter.IsTitleGuessed && labels.TitleGuessed is { } guessed)
        {
            facts.Add(new ColophonFact(labels.Title, guessed));
        }

        if (Published(article, labels, language) is { } published)
        {
            facts.Add(new ColophonFact(labels.Published, published));
        }

        facts.Add(new ColophonFact(labels.Captured, LocalDates.Moment(article.Capture.FetchedAt, language)));
        if ((PublicAddress.OfRights(article.Metadata.Licence?.Value) ?? labels.NoRights) is { } rights)
        {
            facts.Add(
                new ColophonFact(labels.Rights, rights) { Kind = IsAddress(rights) ? ColophonFactKind.Address : ColophonFactKind.Words }
            );
        }

        facts.Add(
            new ColophonFact("SHA-256", DigestText.InGroups(article.Capture.Sha256))
            {
                Kind = ColophonFactKind.Digest,
                Note = DigestNote(article, labels),
            }
        );
        if (labels.VerifyHow is { } how)
        {
            facts.Add(new ColophonFact(labels.Verify, how));
        }

        facts.Add(new ColophonFact(labels.MadeBy, MadeFrom(labels, pictures, tool)));
        return new ColophonFacts(labels, article.Capture.Sha256, facts);
    }

    /// <summary>The tool, and what it kept. That nothing is missing is said only where that is known.</summary>
    private static string MadeFrom(Labels labels, PictureAccount pictures, string tool)
    {
        if (labels.MadeFrom(tool) is not { } said)
        {
            return tool;
        }

        if (pictures.Kept + pictures.Lost == 0)
        {
            return said;
        }

        var lost =
            pictures.Lost > 0 ? labels.PicturesLost(pictures.Lost)
            : pictures.IsWhole ? labels.AllPictures
            : null;
        return string.Join(' ', new[] { said, labels.Pictures(pictures.Kept), lost }.OfType<string>());
    }

    private static string? DigestNote(Article article, Labels labels)
    {
        var bytes = labels.Bytes(article.Capture.Body.Length);
        foreach (var attachment in article.Attachments)
        {
            if (attachment.Relationship == "Source" && labels.AttachedAs(attachment.Name) is { } attached)
            {
                return bytes is null ? attached : $"{bytes}, {attached}";
            }
        }

        return bytes;
    }

    private static string? Published(Article article, Labels labels, string? language)
    {
        var published = article.Metadata.Published?.Value is { } date ? Written(date, language) : null;
        var changed =
            article.Metadata.Modified?.Value is { } later && later != article.Metadata.Published?.Value
                ? labels.Changed(Written(later, language))
                : null;
        return published is not null && changed is not null ? $"{published}; {changed}" : published ?? changed;
    }

    /// <summary>The day in the language's calendar; the Gregorian one beside it where that is another; time and zone as published.</summary>
    private static string Written(PublicationDate date, string? language)
    {
        var day = LocalDates.Day(date.Day, language);
        var gregorian = LocalDates.Gregorian(date.Day, language);
        var text = day == gregorian ? day : $"{day} ({gregorian})";
        if (date.Time is not { } time)
        {
            return text;
        }

        var zone = date.Offset switch
        {
            null => "",
            { Ticks: 0 } => " UTC",
            { } offset => string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $" {(offset < TimeSpan.Zero ? '-' : '+')}{Math.Abs(offset.Hours):00}:{Math.Abs(offset.Minutes):00}"
            ),
        };
        return text + ", " + time.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) + zone;
    }

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";
}
