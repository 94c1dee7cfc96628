using NewsExport.Extract.Building;
using NewsExport.Extract.Metadata;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.PlainText;

/// <summary>Reads a plain text as an article: a title line, perhaps byline and date, paragraphs; a theme's credit at the end is left out.</summary>
internal sealed class PlainTextReader(CharacterDecoder decoder)
{
    /// <summary>Letters; a longer first line is a paragraph.</summary>
    private const int LongestTitle = 250;

    /// <summary>Letters; longer lines are text even if they begin with "By".</summary>
    private const int LongestByline = 120;

    private readonly ThemeCredits credits = new();

    public BuiltArticle Read(Capture capture)
    {
        var blocks = TextBlocks.Split(decoder.Decode(capture.Body.Span, capture.DeclaredCharset));
        var removals = new List<Removal>();
        DropCredits(blocks, removals);
        var title = TakeTitle(blocks);
        var authors = TakeAuthors(blocks);
        var published = TakeDate(blocks);
        authors ??= TakeAuthors(blocks);

        var language = LanguageGuess.Of(string.Join('\n', blocks.Take(20).Select(TextLines.Words)));
        return new BuiltArticle
        {
            Blocks = blocks.Select(TextStructure.Read).Where(block => block is not Paragraph { Content.Count: 0 }).ToValueList(),
            Metadata = new ArticleMetadata
            {
                Title = title is null ? null : new Evidence<string>(title, "dom", FirstLine),
                Authors = authors is null ? null : new Evidence<ValueList<Byline>>(authors, "dom", FirstLine),
                Published = published is null ? null : new Evidence<PublicationDate>(published, "dom", FirstLine),
                Language = language is null ? null : new Evidence<string>(language, "dom", Weights.GuessedLanguage.Trust),
                Direction = LanguageReader.IsRightToLeft(language) ? TextDirection.RightToLeft : TextDirection.LeftToRight,
                Url = capture.FinalUrl,
            },
            Removals = removals.ToValueList(),
        };
    }

    /// <summary>Trust in what the first lines of a text are taken for.</summary>
    private const double FirstLine = 0.8;

    private void DropCredits(List<string[]> blocks, List<Removal> removals)
    {
        while (blocks.Count > 1 && credits.IsCredit(blocks[^1][^1]))
        {
            var line = blocks[^1][^1];
            removals.Insert(
                0,
                new Removal("theme-credit", "the credit of a theme or a publishing system", "last line", Places.FirstWords(line))
            );
            if (blocks[^1].Length == 1)
            {
                blocks.RemoveAt(blocks.Count - 1);
            }
            else
            {
                blocks[^1] = blocks[^1][..^1];
            }
        }
    }

    /// <summary>The first line, if it stands alone and is no long passage.</summary>
    private static string? TakeTitle(List<string[]> blocks)
    {
        if (blocks.Count == 0 || blocks[0] is not ([_] or [_, ['=' or '-', ..]]))
        {
            return null;
        }

        var line = Whitespace.Collapse(blocks[0][0]).TrimStart('#', ' ');
        if (line.Length is 0 or > LongestTitle || (blocks.Count == 1 && line.EndsWith('.')))
        {
            return null;
        }

        blocks.RemoveAt(0);
        return line;
    }

    private static ValueList<Byline>? TakeAuthors(List<string[]> blocks)
    {
        if (blocks.Count < 2 || blocks[0].Length > 2)
        {
            return null;
        }

        var line = Whitespace.Collapse(blocks[0][0]);
        if (
            line.Length > LongestByline
            || !AuthorNames.HasLabel(line)
            || line.EndsWith('.')
            || AuthorNames.Split(line) is not { Count: > 0 } names
            || !names.All(name =>
                char.IsUpper(name.Name[0]) || char.GetUnicodeCategory(name.Name[0]) == System.Globalization.UnicodeCategory.OtherLetter
            )
        )
        {
            return null;
        }

        TakeLine(blocks);
        return names;
    }

    private static PublicationDate? TakeDate(List<string[]> blocks)
    {
        if (blocks.Count < 2 || blocks[0].Length > 2)
        {
            return null;
        }

        var line = Whitespace.Collapse(blocks[0][0]);
        // Only a line that holds next to nothing else is a date line.
        if (
            line.Length > 60
            || DateStamp.Parse(line) is not { } date
            || line.Count(char.IsLetter) > 30
            || DateText.Find(line) is { } found && line.Length - found.Length > 16
        )
        {
            return null;
        }

        TakeLine(blocks);
        return date;
    }

    private static void TakeLine(List<string[]> blocks)
    {
        if (blocks[0].Length == 1)
        {
            blocks.RemoveAt(0);
        }
        else
        {
            blocks[0] = blocks[0][1..];
        }
    }
}
