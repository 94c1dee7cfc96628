using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out what is said elsewhere: categories and tags are metadata.</summary>
internal sealed class TagLine : NamedFurniture
{
    public override string Name => "tag-line";

    public override string Reason => "categories and tags are metadata";

    protected override NameKind Kind => NameKind.Tags;

    protected override double MostProse => 0.1;
}
