using AngleSharp.Dom;
using NewsExport.Extract.Choosing;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Building;

/// <summary>What one build knows of its page, and what it collects beside the blocks.</summary>
internal sealed class BuildContext
{
    private readonly Dictionary<string, AssetRequest> requests = new(StringComparer.Ordinal);
    private readonly List<AssetRequest> requestOrder = [];
    private readonly List<Removal> removals = [];

    public BuildContext(Page page, ArticleBody body, ArticleMetadata metadata)
    {
        Page = page;
        Body = body;
        Metadata = metadata;
        Addresses = new AddressResolver(page);
        Shape = new BodyShape(body, this);
        Notes = NoteTable.Find(this);
        Anchors = new AnchorTable(this);
    }

    public Page Page { get; }

    public ArticleBody Body { get; }

    public ArticleMetadata Metadata { get; }

    public AddressResolver Addresses { get; }

    public BodyShape Shape { get; }

    public NoteTable Notes { get; }

    public AnchorTable Anchors { get; }

    public HeadingLevels Levels { get; } = new();

    /// <summary>The element that blocks are being read from.</summary>
    public IElement? Current { get; set; }

    public ValueList<AssetRequest> Requests => requestOrder.ToValueList();

    public ValueList<Removal> Removals => removals.ToValueList();

    public bool IsExcluded(INode node) => Body.Excluded.Contains(node);

    /// <summary>Asks for a picture; the second request for one key adds nothing.</summary>
    public void Ask(AssetRequest request)
    {
        if (requests.TryAdd(request.Key, request))
        {
            requestOrder.Add(request);
        }
    }

    public void Remove(string step, string reason, IElement element) =>
        removals.Add(new Removal(step, reason, Places.Of(element), Places.FirstWords(element.TextContent)));

    public void Remove(string step, string reason, Block block) =>
        removals.Add(new Removal(step, reason, block.Origin ?? "", Places.FirstWords(PlainWords.Of(block))));

    /// <summary>The tag if it is another language than the article's, else null.</summary>
    public string? OwnLanguage(string declared)
    {
        var tag = Extract.Metadata.LanguageTag.Clean(declared);
        return tag is null || Extract.Metadata.LanguageTag.SameLanguage(tag, Metadata.Language?.Value) ? null : tag;
    }

    public TextDirection? OwnDirection(string written)
    {
        TextDirection? direction =
            written.Equals("rtl", StringComparison.OrdinalIgnoreCase) ? TextDirection.RightToLeft
            : written.Equals("ltr", StringComparison.OrdinalIgnoreCase) ? TextDirection.LeftToRight
            : null;
        return direction == Metadata.Direction ? null : direction;
    }
}
