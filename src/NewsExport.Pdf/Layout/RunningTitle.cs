namespace NewsExport.Pdf.Layout;

/// <summary>The title in the running head: one line, cut at a word with an ellipsis.</summary>
internal static class RunningTitle
{
    public static SetText? Fit(string title, double width, Func<string, SetText> set)
    {
        var text = set(title);
        while (text.Lines.Count > 0 && text.Shaped.NaturalWidth > width)
        {
            // Words are dropped from the end; a shorter text is always nearer to the width.
            var keep = (int)(title.Length * Math.Clamp(width / text.Shaped.NaturalWidth, 0.1, 0.97));
            var cut = title.LastIndexOf(' ', Math.Clamp(keep, 0, title.Length - 1));
            title = title[..(cut > 0 ? cut : Math.Max(keep - 1, 0))].TrimEnd(' ', ',', ';', ':', '–', '—', '.');
            if (title.Length == 0)
            {
                return null;
            }

            if (char.IsHighSurrogate(title[^1]))
            {
                title = title[..^1];
            }

            text = set(title + "…");
        }

        return text.Lines.Count == 0 ? null : text;
    }
}
