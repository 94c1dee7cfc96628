using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out what is said elsewhere: who wrote it stands in the byline.</summary>
internal sealed class AuthorBox : NamedFurniture
{
    public override string Name => "author-box";

    public override string Reason => "who wrote it stands in the byline";

    protected override NameKind Kind => NameKind.Author;
}
