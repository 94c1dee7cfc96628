using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out the site's own promotion.</summary>
internal sealed class PromotionBox : NamedFurniture
{
    public override string Name => "promotion-box";

    public override string Reason => "the site's own promotion";

    protected override NameKind Kind => NameKind.Promotion;

    protected override bool InSentences => true;
}
