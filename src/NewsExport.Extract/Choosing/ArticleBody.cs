using AngleSharp.Dom;

namespace NewsExport.Extract.Choosing;

/// <summary>Which nodes of the page are the article. Roots stand in reading order and none is inside another.</summary>
/// <param name="Roots">Elements whose content is the body.</param>
/// <param name="Excluded">Nodes inside the roots that are not the article; their descendants neither.</param>
/// <param name="Removals">The same, for people: step, reason, place.</param>
/// <param name="Confidence">0 to 1.</param>
internal sealed record ArticleBody(
    IReadOnlyList<IElement> Roots,
    IReadOnlySet<INode> Excluded,
    ValueList<Removal> Removals,
    double Confidence
);
