namespace NewsExport.Markup.Xhtml;

/// <summary>Writes where an article came from: source, dates, rights, digest, how to verify, what made the copy.</summary>
internal static class ColophonMarkup
{
    /// <summary>The facts of one article as a <c>dl</c>.</summary>
    public static void WriteColophon(this MarkupWriter writer, Article article, RenderOptions options)
    {
        var language = article.Metadata.Language?.Value;
        var labels = Labels.For(language);
        writer.Open("dl").With("class", "facts");
        WriteSource(writer, labels, article.Metadata.Url);
        Fact(writer, labels.Title, FrontMatter.Of(article).IsTitleGuessed ? labels.TitleGuessed : null);
        Fact(writer, labels.Published, Published(article.Metadata, labels, language));
        Fact(writer, labels.Captured, LocalDates.Moment(article.Capture.FetchedAt, language));
        WriteRights(writer, labels, PublicAddress.OfRights(article.Metadata.Licence?.Value));
        WriteDigest(writer, article.Capture.Sha256);
        Fact(writer, labels.Verify, labels.VerifyHow);
        Fact(writer, labels.MadeBy, options.Tool);
        writer.Close();
    }

    /// <summary>One line of facts; without a value there is none.</summary>
    public static void Fact(MarkupWriter writer, string? name, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            writer.Open("div").Element("dt", name).Element("dd", value).Close();
        }
    }

    /// <summary>Two lines of four groups of eight digits.</summary>
    public static void WriteDigits(MarkupWriter writer, string sha256)
    {
        writer.Open("code").With("dir", "ltr");
        for (var at = 0; at < sha256.Length; at += 8)
        {
            if (at == 32)
            {
                writer.Open("br").Close();
            }

            writer.Text(at is 0 or 32 ? "" : " ").Text(sha256.Substring(at, Math.Min(8, sha256.Length - at)));
        }

        writer.Close();
    }

    private static void WriteSource(MarkupWriter writer, Labels labels, Uri? url)
    {
        if (PublicAddress.Of(url) is { } plain && WebAddress.Clean(plain) is { } address)
        {
            writer.Open("div").Element("dt", labels.Source).Open("dd").Open("a").With("href", address).With("dir", "ltr");
            writer.Text(address).Close().Close().Close();
        }
    }

    private static void WriteRights(MarkupWriter writer, Labels labels, string? licence)
    {
        if (licence?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true && WebAddress.Clean(licence) is { } address)
        {
            writer.Open("div").Element("dt", labels.Rights).Open("dd").Open("a").With("href", address).With("dir", "ltr");
            writer.Text(address).Close().Close().Close();
        }
        else
        {
            Fact(writer, labels.Rights, licence ?? labels.NoRights);
        }
    }

    private static void WriteDigest(MarkupWriter writer, string sha256)
    {
        writer.Open("div").Element("dt", "SHA-256").Open("dd");
        WriteDigits(writer, sha256);
        writer.Close().Close();
    }

    private static string? Published(ArticleMetadata metadata, Labels labels, string? language)
    {
        var day = metadata.Published?.Value is { } date ? BothCalendars(date.Day, language) : null;
        var changed =
            metadata.Modified?.Value is { } modified && modified.Day != metadata.Published?.Value.Day
                ? labels.Changed(BothCalendars(modified.Day, language))
                : null;
        var parts = new[] { day, changed }.OfType<string>();
        return string.Join(Separator(language), parts);
    }

    /// <summary>Where a language has a calendar of its own, the Gregorian day stands beside it.</summary>
    private static string BothCalendars(DateOnly day, string? language)
    {
        var own = LocalDates.Day(day, language);
        var gregorian = LocalDates.Gregorian(day, language);
        return own == gregorian ? own : $"{own} ({gregorian})";
    }

    private static string Separator(string? language) =>
        Labels.For(language).Language switch
        {
            "ar" or "fa" or "ur" => "، ",
            "zh" or "zh-hant" or "ja" => "，",
            _ => ", ",
        };
}
