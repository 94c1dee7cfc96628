using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out readers' comments and the form for them.</summary>
internal sealed class CommentSection : NamedFurniture
{
    public override string Name => "comment-section";

    public override string Reason => "readers' comments and the form for them";

    protected override NameKind Kind => NameKind.Comments;

    protected override double MostProse => 0.8;

    public override double MostOfAll => 1;
}
