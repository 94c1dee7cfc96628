namespace NewsExport.Extract.Building;

/// <summary>Refines metadata by what the body shows.</summary>
internal static class BodyEvidence
{
    /// <summary>Trust in the picture that opens the article, where the page announces none.</summary>
    private const double OpeningPicture = 0.6;

    public static ArticleMetadata Refine(ArticleMetadata metadata, IReadOnlyList<Block> blocks) =>
        metadata with
        {
            LeadImage = LeadImage(metadata.LeadImage, blocks),
            Subtitle = metadata.Subtitle is { } subtitle && OpensWith(blocks, subtitle.Value) ? null : metadata.Subtitle,
        };

    /// <summary>The body's own picture brings its words to the announced one, and stands in where none is announced.</summary>
    private static Evidence<LeadImage>? LeadImage(Evidence<LeadImage>? announced, IReadOnlyList<Block> blocks)
    {
        if (blocks is not [Figure { Role: FigureRole.Lead } figure, ..])
        {
            return announced;
        }

        var image = figure.Images[0];
        var own = new LeadImage(image.Key)
        {
            AlternativeText = image.AlternativeText,
            Caption = Words(figure.Caption),
            Credit = Words(figure.Credit),
        };
        if (announced is null)
        {
            return new Evidence<LeadImage>(own, "dom", OpeningPicture);
        }

        return PictureNames.AreSame(announced.Value.Url, image.Key)
            ? announced with
            {
                Value = own with { Url = announced.Value.Url, AlternativeText = own.AlternativeText ?? announced.Value.AlternativeText },
            }
            : announced;
    }

    private static bool OpensWith(IReadOnlyList<Block> blocks, string subtitle) =>
        blocks.FirstOrDefault(block => block is Paragraph) is { } first && TitleWords.AreSame(PlainWords.Of(first), subtitle);

    private static string? Words(ValueList<Inline> line) => line.Count == 0 ? null : PlainWords.Of(line);
}
