using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out what is said elsewhere: date, byline, views and reading time are metadata.</summary>
internal sealed class PostMeta : NamedFurniture
{
    public override string Name => "post-meta";

    public override string Reason => "date, byline, views and reading time are metadata";

    protected override NameKind Kind => NameKind.Meta;

    protected override double MostProse => 0.1;
}
