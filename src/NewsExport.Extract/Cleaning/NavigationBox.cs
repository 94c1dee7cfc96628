using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out a way to other pages.</summary>
internal sealed class NavigationBox : NamedFurniture
{
    public override string Name => "navigation-box";

    public override string Reason => "a way to other pages";

    protected override NameKind Kind => NameKind.Navigation;

    protected override double MostProse => 0.1;
}
