namespace NewsExport.Extract.Building;

/// <summary>Parts a line at empty lines.</summary>
internal static class Paragraphs
{
    /// <summary>The parts between two or more line breaks; breaks with white space between them are in a row.</summary>
    public static IEnumerable<IReadOnlyList<Inline>> Split(List<Inline> line)
    {
        var part = new List<Inline>();
        var breaks = 0;
        foreach (var inline in line)
        {
            if (inline is LineBreak)
            {
                breaks++;
                continue;
            }

            if (inline is TextRun run && IsBlank(run.Text))
            {
                part.Add(inline);
                continue;
            }

            if (breaks >= 2 && part.Count > 0)
            {
                yield return part;
                part = [];
            }
            else if (breaks == 1)
            {
                part.Add(new LineBreak());
            }

            breaks = 0;
            part.Add(inline);
        }

        if (part.Count > 0)
        {
            yield return part;
        }
    }

    private static bool IsBlank(string text) => text.AsSpan().IndexOfAnyExcept(" \t\r\n\f") < 0;
}
