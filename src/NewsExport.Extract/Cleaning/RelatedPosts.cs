using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out teasers of other articles.</summary>
internal sealed class RelatedPosts : NamedFurniture
{
    public override string Name => "related-posts";

    public override string Reason => "teasers of other articles";

    protected override NameKind Kind => NameKind.Related;
}
