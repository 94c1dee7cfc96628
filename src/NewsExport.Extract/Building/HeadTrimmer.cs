namespace NewsExport.Extract.Building;

/// <summary>Takes from the head of the body what stands in the document's own head already: title, summary, byline, date.</summary>
internal sealed class HeadTrimmer(BuildContext context)
{
    /// <summary>Blocks; what a page repeats stands at the very top.</summary>
    private const int Reach = 6;

    private readonly BylineWords bylines = new(context.Metadata);

    /// <summary>The body without its repeated head.</summary>
    public List<Block> Trim(IReadOnlyList<Block> blocks)
    {
        var kept = new List<Block>(blocks.Count);
        var isHead = true;
        Block? gone = null;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (isHead && i < Reach && Reason(block) is var (step, reason))
            {
                context.Remove(step, reason, block);
                gone = block;
                continue;
            }

            // Pictures and rules do not end the head, words do.
            isHead &= block is Figure or ThematicBreak or Embed;
            kept.Add(gone is null ? block : context.Anchors.Inherit(gone, block));
            gone = null;
        }

        return WithoutRules(kept);
    }

    private (string Step, string Reason)? Reason(Block block)
    {
        if (block is not (Paragraph or Heading))
        {
            return null;
        }

        var words = PlainWords.Of(block);
        return words switch
        {
            _ when TitleWords.AreSame(words, context.Metadata.Title?.Value) => ("repeated-title", "the body repeats the title"),
            _ when IsRepeatedDek(block, words) => ("repeated-subtitle", "the body repeats the subtitle"),
            _ when bylines.AreAll(words) => ("repeated-byline", "the body repeats the byline or the date"),
            _ => null,
        };
    }

    /// <summary>A summary that the page shows apart is not the first paragraph; one that only its metadata repeats is.</summary>
    private bool IsRepeatedDek(Block block, string words) =>
        context.Metadata.Subtitle is { } subtitle
        && (block is Heading || subtitle.Source == "dom")
        && TitleWords.AreSame(words, subtitle.Value);

    /// <summary>A rule at the start or the end parts nothing.</summary>
    private static List<Block> WithoutRules(List<Block> blocks)
    {
        var start = blocks.FindIndex(block => block is not ThematicBreak);
        var end = blocks.FindLastIndex(block => block is not ThematicBreak);
        return start < 0 ? [] : blocks.GetRange(start, end - start + 1);
    }
}
