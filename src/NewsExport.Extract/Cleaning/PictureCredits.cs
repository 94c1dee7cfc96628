using System.Text.RegularExpressions;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out captions and credits that stand as plain text, away from any <c>figure</c>: "A street in Hanoi. Photo: A. Name, AP".</summary>
internal sealed partial class PictureCredits : CleaningStep
{
    /// <summary>The longest caption that news agencies write.</summary>
    private const int Longest = 450;

    public override string Name => "picture-credits";

    public override string Reason => "a picture's caption or credit";

    public override void Apply(CleaningTask task)
    {
        foreach (var index in task.Remaining())
        {
            var passage = task.Map.Passages[index];
            if (
                passage.Length > Longest
                || passage.Is(
                    PassageContext.Caption
                        | PassageContext.Table
                        | PassageContext.Code
                        | PassageContext.Heading
                        | PassageContext.List
                        | PassageContext.Figure
                )
            )
            {
                continue;
            }

            if ((passage.Length < 300 && Opens().IsMatch(passage.Text)) || Ends().IsMatch(passage.Text))
            {
                task.Cut.RemovePassage(index, Name, Reason);
            }
        }
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
