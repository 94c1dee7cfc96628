using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out a notice about cookies or consent.</summary>
internal sealed class ConsentNotice : NamedFurniture
{
    public override string Name => "consent-notice";

    public override string Reason => "a notice about cookies or consent";

    protected override NameKind Kind => NameKind.Consent;
}
