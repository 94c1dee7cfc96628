namespace NewsExport.Pdf.Layout;

/// <summary>Short quotations and boxes are not broken across pages.</summary>
internal static class Groups
{
    /// <summary>Keeps on one page what its group wants whole.</summary>
    /// <param name="parts">All of one group, or one part of none.</param>
    public static void HoldTogether(List<Part> parts)
    {
        if (parts is not [{ Group: { WholeUpTo: > 0 } group }, ..] || parts.Sum(part => (long)part.LineCount) > group.WholeUpTo)
        {
            return;
        }

        for (var i = 0; i < parts.Count; i++)
        {
            parts[i] = parts[i].Whole(i < parts.Count - 1 || parts[i].KeepWithNext);
        }
    }
}
