namespace NewsExport.Extract.PlainText;

/// <summary>Parts a text into blocks of lines: by empty lines, or line by line where the text has no empty lines.</summary>
internal static class TextBlocks
{
    /// <summary>Letters; texts whose lines are longer on average hold a paragraph a line.</summary>
    private const int LongLine = 110;

    public static List<string[]> Split(string text)
    {
        var lines = text.Replace("\r\n", "\n").Replace('\r', '\n').Replace('\f', '\n').Split('\n');
        var filled = lines.Where(line => !string.IsNullOrWhiteSpace(line)).ToList();
        var hasBlanks =
            filled.Count > 1
            && lines.SkipWhile(string.IsNullOrWhiteSpace).Reverse().SkipWhile(string.IsNullOrWhiteSpace).Any(string.IsNullOrWhiteSpace);
        var isLineAParagraph = filled.Count > 0 && filled.Average(line => line.Length) > LongLine;
        if (!hasBlanks && (isLineAParagraph || filled.Count <= 3))
        {
            return filled.Select(line => new[] { line }).ToList();
        }

        return Blocks(lines, isLineAParagraph);
    }

    private static List<string[]> Blocks(string[] lines, bool isLineAParagraph)
    {
        var blocks = new List<string[]>();
        var block = new List<string>();
        foreach (var line in lines.Append(""))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                block.Add(line);
            }

            if (block.Count > 0 && (string.IsNullOrWhiteSpace(line) || isLineAParagraph))
            {
                blocks.Add([.. block]);
                block.Clear();
            }
        }

        return blocks;
    }
}
