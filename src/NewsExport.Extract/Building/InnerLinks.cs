namespace NewsExport.Extract.Building;

/// <summary>Settles links inside the article: to the block that the place became, or to plain words where it became none.</summary>
internal sealed class InnerLinks(AnchorTable anchors) : BlockRewriter
{
    protected override IEnumerable<Inline> Rewrite(Link link)
    {
        var children = RewriteAll(link.Children);
        if (anchors.Resolved(link.Target) is { } target)
        {
            return [link with { Target = target, Children = children }];
        }

        return children;
    }
}
