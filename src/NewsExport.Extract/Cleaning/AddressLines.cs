using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out lines that are nothing but a web address at the beginning or end of the text: the page's own, printed for copying.</summary>
internal sealed class AddressLines : CleaningStep
{
    private const int Edge = 3;

    public override string Name => "address-lines";

    public override string Reason => "the page's own address";

    public override void Apply(CleaningTask task)
    {
        var remaining = task.Remaining();
        for (var at = 0; at < remaining.Count; at++)
        {
            var text = task.Map.Passages[remaining[at]].Text;
            if (
                (at < Edge || at >= remaining.Count - Edge)
                && text.StartsWith("http", StringComparison.OrdinalIgnoreCase)
                && !text.Contains(' ', StringComparison.Ordinal)
                && Uri.TryCreate(text, UriKind.Absolute, out var address)
                && (task.Map.Page.Url is null || string.Equals(address.Host, task.Map.Page.Url.Host, StringComparison.OrdinalIgnoreCase))
            )
            {
                task.Cut.RemovePassage(remaining[at], Name, Reason);
            }
        }
    }
}
