using AngleSharp.Dom;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out lines that are never part of an article, wherever they stand: labels of buttons, players and boxes, credits of themes.</summary>
internal sealed class BoilerplateLines : CleaningStep
{
    private const int Longest = 120;

    public override string Name => "boilerplate-lines";

    public override string Reason => "a label of the page";

    public override void Apply(CleaningTask task)
    {
        foreach (var index in task.Remaining())
        {
            var passage = task.Map.Passages[index];
            if (
                passage.Length <= Longest
                && !passage.Is(PassageContext.Table | PassageContext.Code)
                && !IsSentence(passage)
                && task.Sayings.Says(Saying.Label, index)
                && !IsFormula(task.Map, passage)
            )
            {
                task.Cut.RemovePassage(index, Name, Reason);
            }
        }
    }

    private static bool IsSentence(Passage passage) => passage.Length > 60 && passage.Punctuation > 1 && passage.LinkLength == 0;

    /// <summary>"x" labels a share button, and is a formula where it stands inside one.</summary>
    private static bool IsFormula(PageMap map, Passage passage)
    {
        for (var node = map.Texts[passage.FirstText].Parent; node is not null && node.NodeType == NodeType.Element; node = node.Parent)
        {
            if (node is IElement { LocalName: "math" })
            {
                return true;
            }
        }

        return false;
    }
}
