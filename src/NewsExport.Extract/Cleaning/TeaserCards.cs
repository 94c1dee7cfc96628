using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out rows of cards: three and more siblings built alike, each with a linked title and little text, as lists of other articles are.</summary>
internal sealed class TeaserCards : CleaningStep
{
    private const int FewestCards = 3;

    /// <summary>A card's title, picture and first sentence.</summary>
    private const int LongestCard = 420;

    /// <summary>The share of the running text above which a row of cards is the article's own.</summary>
    private const double MostProse = 0.15;

    public override string Name => "teaser-cards";

    public override string Reason => "cards that lead to other articles";

    public override void Apply(CleaningTask task)
    {
        foreach (var root in task.Roots)
        {
            for (var index = root; index < task.Map.Elements[root].End; index++)
            {
                var element = task.Map.Elements[index];
                if (
                    TagKinds.IsBlock(element.Kind)
                    && element.Kind is not (TagKind.Table or TagKind.Paragraph)
                    && !task.Cut.IsElementOut(index)
                    && element.EndPassage - element.FirstPassage >= FewestCards
                )
                {
                    Row(task, index);
                }
            }
        }
    }

    private void Row(CleaningTask task, int parent)
    {
        var cards = new List<int>();
        for (var child = parent + 1; child < task.Map.Elements[parent].End; child = task.Map.Elements[child].End)
        {
            if (task.Cut.IsElementOut(child) || task.Map.Elements[child].EndPassage == task.Map.Elements[child].FirstPassage)
            {
                continue;
            }

            var alike = cards.Count == 0 || AreAlike(task.Map.Elements[cards[^1]], task.Map.Elements[child]);
            if (!alike)
            {
                RemoveRow(task, cards);
                cards.Clear();
            }

            if (IsCard(task, child))
            {
                cards.Add(child);
            }
        }

        RemoveRow(task, cards);
    }

    private void RemoveRow(CleaningTask task, List<int> cards)
    {
        if (cards.Count >= FewestCards && !AreDescribed(task, cards))
        {
            foreach (var card in cards)
            {
                task.Cut.Remove(card, Name, Reason);
            }
        }
    }

    /// <summary>Cards that hold much of the article's running text are what it is about: products, places, recipes.</summary>
    private static bool AreDescribed(CleaningTask task, List<int> cards)
    {
        var prose = 0;
        foreach (var card in cards)
        {
            prose += task.Totals.ProseLength(task.Map.Elements[card]);
        }

        var whole = 0;
        foreach (var root in task.Roots)
        {
            whole += task.Totals.ProseLength(task.Map.Elements[root]);
        }

        return prose > MostProse * whole;
    }

    private static bool AreAlike(MappedElement one, MappedElement other) => one.Kind == other.Kind && FirstClass(one) == FirstClass(other);

    private static string FirstClass(MappedElement element)
    {
        var name = element.Element.ClassName ?? "";
        var end = name.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? name : name[..end];
    }

    /// <summary>It holds a picture or a heading, and one of its lines is a link and nothing else; the link leads away.</summary>
    private static bool IsCard(CleaningTask task, int index)
    {
        var element = task.Map.Elements[index];
        var length = task.Totals.Length(element);
        if (
            !TagKinds.IsBlock(element.Kind)
            || element.Kind is TagKind.Paragraph or TagKind.Heading
            || length is 0 or > LongestCard
            || element.EndPassage - element.FirstPassage > 8
        )
        {
            return false;
        }

        var titled = false;
        for (var passage = element.FirstPassage; passage < element.EndPassage; passage++)
        {
            titled |= !task.Cut.IsOut(passage) && task.Map.Passages[passage].LinkDensity > 0.9 && task.Map.Passages[passage].Length > 8;
        }

        if (!titled)
        {
            return false;
        }

        for (var inner = index; inner < element.End; inner++)
        {
            if (task.Map.Elements[inner].Kind is TagKind.Image or TagKind.Heading or TagKind.Figure)
            {
                return true;
            }
        }

        return false;
    }
}
