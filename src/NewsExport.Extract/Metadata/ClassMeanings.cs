using System.Text.RegularExpressions;
using AngleSharp.Dom;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Metadata;

/// <summary>Reads each class attribute of one page once a meaning: pages repeat few names on thousands of elements.</summary>
internal sealed class ClassMeanings
{
    private readonly Dictionary<string, Known>.AlternateLookup<ReadOnlySpan<char>> known = new Dictionary<string, Known>(
        StringComparer.Ordinal
    ).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Say(Meaning meaning, IElement element)
    {
        var names = NameTable.Beginning(element.ClassName);
        if (names.Length == 0)
        {
            return false;
        }

        if (!known.TryGetValue(names, out var entry))
        {
            known[names] = entry = new Known();
        }

        if ((entry.Asked & meaning) == Meaning.Nothing)
        {
            entry.Asked |= meaning;
            entry.Said |= Pattern(meaning).IsMatch(names) ? meaning : Meaning.Nothing;
        }

        return (entry.Said & meaning) != Meaning.Nothing;
    }

    private static Regex Pattern(Meaning meaning) =>
        meaning switch
        {
            Meaning.Any => MetadataClasses.Any,
            Meaning.Byline => MetadataClasses.Byline,
            Meaning.Credits => MetadataClasses.Credits,
            Meaning.Author => MetadataClasses.Author,
            Meaning.Elsewhere => MetadataClasses.Elsewhere,
            Meaning.Others => MetadataClasses.Others,
            Meaning.Headline => MetadataClasses.Headline,
            Meaning.Date => MetadataClasses.Date,
            Meaning.Updated => MetadataClasses.Updated,
            Meaning.Section => MetadataClasses.Section,
            Meaning.Tags => MetadataClasses.Tags,
            Meaning.SiteName => MetadataClasses.SiteName,
            _ => throw new ArgumentOutOfRangeException(nameof(meaning)),
        };

    /// <summary>What has been asked of a name, and what it said.</summary>
    private sealed class Known
    {
        public Meaning Asked { get; set; }

        public Meaning Said { get; set; }
    }
}
