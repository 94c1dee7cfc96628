using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out what is said elsewhere: who made the theme or owns the site.</summary>
internal sealed class CreditLine : NamedFurniture
{
    public override string Name => "credit-line";

    public override string Reason => "who made the theme or owns the site";

    protected override NameKind Kind => NameKind.Credit;

    protected override double MostProse => 0.1;
}
