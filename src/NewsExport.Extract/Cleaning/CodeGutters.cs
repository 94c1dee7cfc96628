using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out line numbers beside code: they are no part of it, and copying code must not copy them.</summary>
internal sealed class CodeGutters : CleaningStep
{
    public override string Name => "code-gutters";

    public override string Reason => "line numbers beside code";

    public override void Apply(CleaningTask task)
    {
        foreach (var root in task.Roots)
        {
            for (var index = root + 1; index < task.Map.Elements[root].End; index++)
            {
                if (task.Map.Elements[index].Is(NameKind.Gutter) && !task.Cut.IsElementOut(index) && IsNumbers(task.Map.Elements[index]))
                {
                    task.Cut.Remove(index, Name, Reason);
                }
            }
        }
    }

    /// <summary>Some highlighters give the name to the code as well.</summary>
    private static bool IsNumbers(MappedElement element)
    {
        foreach (var letter in element.Element.TextContent)
        {
            if (!char.IsDigit(letter) && !char.IsWhiteSpace(letter))
            {
                return false;
            }
        }

        return true;
    }
}
