namespace NewsExport.Pdf.Layout;

/// <summary>Short quotations and boxes are not broken across pages.</summary>
internal static class Groups
{
    public static void HoldTogether(List<Part> parts)
    {
        var first = 0;
        while (first < parts.Count)
        {
            var group = parts[first].Group;
            var end = first + 1;
            while (end < parts.Count && group is not null && ReferenceEquals(parts[end].Group, group))
            {
                end++;
            }

            if (group is { WholeUpTo: > 0 } && LinesOf(parts, first, end) <= group.WholeUpTo)
            {
                for (var i = first; i < end; i++)
                {
                    parts[i] = parts[i].Whole(i < end - 1 || parts[i].KeepWithNext);
                }
            }

            first = end;
        }
    }

    private static long LinesOf(List<Part> parts, int first, int end)
    {
        long lines = 0;
        for (var i = first; i < end; i++)
        {
            lines += parts[i].LineCount;
        }

        return lines;
    }
}
