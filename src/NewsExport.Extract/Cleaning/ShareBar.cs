using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out buttons that send the page elsewhere.</summary>
internal sealed class ShareBar : NamedFurniture
{
    public override string Name => "share-bar";

    public override string Reason => "buttons that send the page elsewhere";

    protected override NameKind Kind => NameKind.Share;
}
