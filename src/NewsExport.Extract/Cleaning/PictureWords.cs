using System.Text.RegularExpressions;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Tells whether a line is a caption or credit, by how it opens or ends.</summary>
internal static partial class PictureWords
{
    private const int LongestOpening = 300;

    /// <summary>The longest end that <see cref="Ends"/> reads: a separator, a label, names, an agency, what follows it.</summary>
    private const int LongestEnd = 200;

    /// <summary>Without one of these no line ends as a credit does: they part the credit from what it is the credit of.</summary>
    private const string Separators = "(|/©–—:-";

    /// <summary>Nor without one of these or a closing bracket; the search costs a fraction of the pattern.</summary>
    private static readonly string[] Agencies =
    [
        "reuters",
        "ap",
        "afp",
        "getty",
        "epa",
        "shutterstock",
        "istock",
        "alamy",
        "bloomberg via",
        "pa wire",
        "pa images",
        "xinhua",
        "unsplash",
        "pexels",
        "pixabay",
        "wikimedia",
        "dpa",
        "ansa",
        "efe",
        "tass",
        "rex features",
        "zuma",
    ];

    public static bool AreIn(Passage passage) =>
        (passage.Length < LongestOpening && Opens().IsMatch(passage.Text)) || EndsAsCredit(passage.Text);

    private static bool EndsAsCredit(ReadOnlySpan<char> text)
    {
        var end = text[Math.Max(0, text.Length - LongestEnd)..];
        return HasSeparator(end) && (end.TrimEnd('.').EndsWith(')') || NamesAgency(end)) && Ends().IsMatch(end);
    }

    private static bool HasSeparator(ReadOnlySpan<char> text)
    {
        foreach (var separator in Separators)
        {
            if (text.Contains(separator))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesAgency(ReadOnlySpan<char> text)
    {
        foreach (var agency in Agencies)
        {
            if (text.Contains(agency, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Photo: A. Name", "Image credit – Agency", "© A. Name" in the languages whose pages write so.</summary>
    [GeneratedRegex(
        @"^\W{0,3}(?:(?:photos?|images?|pictures?|pics?|illustration|graphic|cover|video|file photo|photograph|photographs?|fotos?|foto|bild|bilder|bildquelle|fotografie|crédits?|crédito|foto de|fotografía|imagen|imagem|immagine|zdjęcie|fot|фото|fotoğraf|عکس|صورة|图|写真)(?: (?:credits?|courtesy|source|by|via|of|par|de|von|di|door|crédit))?\s*[:©/|–-]|(?:photo|image|picture|photos|images) (?:by|courtesy|credit|via)\b|©|\(c\) |\(?credit:|in this .{0,40}\bphoto\b|.{0,12}\bfile photo\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Opens();

    /// <summary>A line that ends with an agency's name set apart, or with a photographer's after a label.</summary>
    [GeneratedRegex(
        @"(?:[(|/©–—]|photo:|image:|credit:|\s-)\s*(?:photo(?:graph)? by |photo:? |image:? |via |credit:? |courtesy of )?[^()|©]{0,60}(?:reuters|\bap\b|ap photo|associated press|\bafp\b|getty|\bepa\b|shutterstock|istock|alamy|bloomberg via|\bpa wire|pa images|xinhua|unsplash|pexels|pixabay|wikimedia|\bdpa\b|\bansa\b|\befe\b|tass|rex features|zuma)[^()|©.]{0,40}\)?\.?$|\((?:image|photo|picture|foto|pic|credit|file photo|screenshot)s?\s*[:/][^()]{1,80}\)\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Ends();
}
