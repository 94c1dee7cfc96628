namespace NewsExport.Extract.Building;

/// <summary>Gives headings levels that begin at 2 and never skip one, whatever the page uses.</summary>
internal sealed class HeadingLevels
{
    private readonly Stack<int> above = new();

    /// <summary>A heading of the body has come.</summary>
    public bool HasStarted => above.Count > 0;

    /// <summary>The level of the next heading of the text, from the page's own (1 to 6).</summary>
    public int Next(int written)
    {
        while (above.TryPeek(out var level) && level >= written)
        {
            above.Pop();
        }

        above.Push(written);
        return Math.Min(above.Count + 1, 6);
    }
}
