using NewsExport.Extract.Choosing;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Building;

/// <summary>Turns the chosen nodes of a page into blocks.</summary>
internal sealed class ArticleBuilder
{
    public BuiltArticle Build(Page page, ArticleBody body, ArticleMetadata metadata)
    {
        var blocks = body
            .Roots.SelectMany(root => root.QuerySelectorAll("p"))
            .Where(element => !body.Excluded.Contains(element))
            .Select(element => (Block)new Paragraph([new TextRun(element.TextContent.Trim())]))
            .ToValueList();
        return new BuiltArticle { Blocks = blocks, Metadata = metadata };
    }
}
