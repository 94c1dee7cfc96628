using NewsExport.Pdf.Styling;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Layout;

/// <summary>Grounds behind groups: from the first to the last of a group's fragments on the page.</summary>
internal static class Panels
{
    public static void Draw(PageModel page, Action<FillInk> draw)
    {
        FlowGroup? open = null;
        double top = 0;
        double bottom = 0;
        foreach (var placed in page.Content)
        {
            var panel = PanelOf(placed.Group);
            if (!ReferenceEquals(panel, open))
            {
                Close(open, top, bottom, draw);
                (open, top) = (panel, placed.Top);
            }

            bottom = placed.Top + placed.Fragment.Visible;
        }

        Close(open, top, bottom, draw);
    }

    private static FlowGroup? PanelOf(FlowGroup? group)
    {
        while (group is { HasPanel: false })
        {
            group = group.Outer;
        }

        return group;
    }

    private static void Close(FlowGroup? panel, double top, double bottom, Action<FillInk> draw)
    {
        if (panel is not null)
        {
            var height = bottom - top + (2 * panel.PanelPadding);
            draw(new FillInk(Artifact.Layout, panel.PanelStart, top - panel.PanelPadding, panel.PanelWidth, height, Palette.Panel));
        }
    }
}
