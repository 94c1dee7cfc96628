using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out an invitation to subscribe.</summary>
internal sealed class NewsletterBox : NamedFurniture
{
    public override string Name => "newsletter-box";

    public override string Reason => "an invitation to subscribe";

    protected override NameKind Kind => NameKind.Newsletter;
}
