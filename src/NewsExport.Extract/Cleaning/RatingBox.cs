using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out ratings, votes and reactions.</summary>
internal sealed class RatingBox : NamedFurniture
{
    public override string Name => "rating-box";

    public override string Reason => "ratings, votes and reactions";

    protected override NameKind Kind => NameKind.Rating;

    protected override double MostProse => 0.1;
}
