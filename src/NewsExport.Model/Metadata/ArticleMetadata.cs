namespace NewsExport;

/// <summary>What is known about an article. A field that is not known is null or empty, never guessed silently.</summary>
public sealed record ArticleMetadata
{
    public Evidence<string>? Title { get; init; }

    public Evidence<string>? Subtitle { get; init; }

    /// <summary>Authors in the order of the page; empty: none known.</summary>
    public Evidence<ValueList<Byline>>? Authors { get; init; }

    public Evidence<PublicationDate>? Published { get; init; }

    public Evidence<PublicationDate>? Modified { get; init; }

    /// <summary>BCP 47 tag of the article's main language.</summary>
    public Evidence<string>? Language { get; init; }

    public TextDirection Direction { get; init; } = TextDirection.LeftToRight;

    public Evidence<string>? SiteName { get; init; }

    public Evidence<string>? Publisher { get; init; }

    public Evidence<string>? Section { get; init; }

    public Evidence<ValueList<string>>? Tags { get; init; }

    /// <summary>Tags that the user gave on the command line.</summary>
    public ValueList<string> UserTags { get; init; } = [];

    public Evidence<string>? Description { get; init; }

    public Evidence<Uri>? CanonicalUrl { get; init; }

    /// <summary>The address of the page: the final URL, or the one a local page names; null where none is known.</summary>
    public Uri? Url { get; init; }

    public Evidence<LeadImage>? LeadImage { get; init; }

    /// <summary>Rights as the page states them (a licence's address or a sentence).</summary>
    public Evidence<string>? Licence { get; init; }
}

/// <summary>Someone who made the article.</summary>
/// <param name="Name">The name alone, without "By".</param>
public sealed record Byline(string Name)
{
    public Uri? Url { get; init; }

    /// <summary>The page's own word before the name ("Words", "Fotos"), without colon; null: none.</summary>
    public string? Label { get; init; }
}

/// <summary>The page's main picture.</summary>
public sealed record LeadImage(string Url)
{
    public string? AlternativeText { get; init; }

    public string? Caption { get; init; }

    public string? Credit { get; init; }
}

/// <summary>A date as published: always a day, perhaps a time, perhaps a zone. <see cref="ToString"/> gives ISO 8601.</summary>
/// <param name="Day">The calendar day as published, in the zone of the page.</param>
public sealed record PublicationDate(DateOnly Day)
{
    /// <summary>Time of day, or null.</summary>
    public TimeOnly? Time { get; init; }

    /// <summary>Zone offset, or null where the page names none.</summary>
    public TimeSpan? Offset { get; init; }

    public override string ToString()
    {
        var day = Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        if (Time is not { } time)
        {
            return day;
        }

        var text = day + "T" + time.ToString("HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture);
        return Offset switch
        {
            null => text,
            { Ticks: 0 } => text + "Z",
            { } zone => string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{text}{(zone < TimeSpan.Zero ? '-' : '+')}{Math.Abs(zone.Hours):00}:{Math.Abs(zone.Minutes):00}"
            ),
        };
    }
}
