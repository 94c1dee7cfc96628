namespace NewsExport.Extract.Building;

/// <summary>Gives the article its opening picture: the one at the head of the body, or the featured image before it.</summary>
internal sealed class LeadPictures(BuildContext context, FlowReader flow)
{
    /// <summary>Blocks in which a picture of the body counts as the same one again.</summary>
    private const int Reach = 4;

    public IReadOnlyList<Block> Open(IReadOnlyList<Block> blocks)
    {
        if (blocks is [Figure { Role: FigureRole.Inline } first, ..])
        {
            return [first with { Role = FigureRole.Lead }, .. blocks.Skip(1)];
        }

        var pictures = new PictureReader(context);
        var finder = new LeadFinder(context, pictures, new FigureReader(context, flow, pictures));
        if (blocks is [Figure or Embed, ..] || finder.Find() is not { } lead)
        {
            return blocks;
        }

        var isShown = blocks
            .Take(Reach)
            .OfType<Figure>()
            .SelectMany(figure => figure.Images)
            .Any(image => PictureNames.AreSame(image.Key, lead.Images[0].Key));
        return isShown ? blocks : [lead, .. blocks];
    }
}
