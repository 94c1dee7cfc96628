namespace NewsExport.Markup.Xhtml;

/// <summary>The attributes that every element may carry.</summary>
internal static class ScopeWriting
{
    /// <summary>Opens an element with the block's id, language and direction.</summary>
    public static MarkupWriter Open(this MarkupScope scope, string element, Block block) =>
        scope.Writer.Open(element).With("id", scope.IdOf(block)).Tongue(scope, block.Language, block.Direction);

    /// <summary>What is left of a block that has nothing to show: its place, if something may point to it.</summary>
    public static void WritePlace(this MarkupScope scope, Block block)
    {
        if (scope.IdOf(block) is { } id)
        {
            scope.Writer.Open("div").With("id", id).Close();
        }
    }

    /// <summary>Opens an element with the inline's language and direction.</summary>
    public static MarkupWriter Open(this MarkupScope scope, string element, Inline inline) =>
        scope.Writer.Open(element).Tongue(scope, inline.Language, inline.Direction);

    /// <summary>Language and base direction, where they differ from what is around.</summary>
    public static MarkupWriter Tongue(this MarkupWriter writer, MarkupScope scope, string? language, TextDirection? direction) =>
        writer.Tongue(scope.Dialect.IsEpub, language, direction);

    /// <summary>Language and base direction of an element.</summary>
    public static MarkupWriter Tongue(this MarkupWriter writer, bool isXml, string? language, TextDirection? direction)
    {
        var tag = LanguageTag.Clean(language);
        return writer.With("lang", tag).With("xml:lang", isXml ? tag : null).With("dir", DirectionOf(direction));
    }

    /// <summary>An attribute that only EPUB knows.</summary>
    public static MarkupWriter EpubType(this MarkupWriter writer, MarkupScope scope, string type) =>
        writer.With("epub:type", scope.Dialect.IsEpub ? type : null);

    /// <summary>A box that scrolls must be reachable by keyboard, and what is reachable must have a name (WCAG 2.1.1, 4.1.2).</summary>
    public static void Reachable(this MarkupWriter writer, string role, string name)
    {
        if (name.Length > 0)
        {
            writer.With("tabindex", "0").With("role", role).With("aria-label", Short(name));
        }
    }

    // A name is heard whole whenever the box is reached.
    private static string Short(string name)
    {
        const int Most = 100;
        if (name.Length <= Most)
        {
            return name;
        }

        var end = name.LastIndexOf(' ', Most);
        end = end > Most / 2 ? end : Most - (char.IsHighSurrogate(name[Most - 1]) ? 1 : 0);
        return name[..end] + "\u2026";
    }

    private static string? DirectionOf(TextDirection? direction) =>
        direction switch
        {
            TextDirection.RightToLeft => "rtl",
            TextDirection.LeftToRight => "ltr",
            _ => null,
        };
}
