using NewsExport.Extract.Reading;

namespace NewsExport.Extract;

/// <summary>A page as it was read: its text in order, and what it says about itself.</summary>
internal sealed record PageSurvey(PageMap Map, ArticleMetadata Metadata)
{
    public Page Page => Map.Page;
}
