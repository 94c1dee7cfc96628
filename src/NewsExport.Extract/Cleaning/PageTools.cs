using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out buttons to print, listen, copy or edit.</summary>
internal sealed class PageTools : NamedFurniture
{
    public override string Name => "page-tools";

    public override string Reason => "buttons to print, listen, copy or edit";

    protected override NameKind Kind => NameKind.Tools;

    protected override double MostProse => 0.1;
}
