using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out a column beside the article.</summary>
internal sealed class SidebarBox : NamedFurniture
{
    public override string Name => "sidebar-box";

    public override string Reason => "a column beside the article";

    protected override NameKind Kind => NameKind.Sidebar;

    /// <summary>Page builders call every part of the article a widget or a panel.</summary>
    public override double MostOfAll => 0.3;
}
