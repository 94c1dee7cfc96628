using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out advertising.</summary>
internal sealed class Advertisement : NamedFurniture
{
    public override string Name => "advertisement";

    public override string Reason => "advertising";

    protected override NameKind Kind => NameKind.Advertisement;

    protected override double MostProse => 0.2;

    protected override bool InSentences => true;
}
