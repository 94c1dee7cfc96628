using NewsExport.Extract.Choosing;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Building;

/// <summary>Turns the chosen nodes of a page into the blocks of an article.</summary>
internal sealed class ArticleBuilder
{
    public BuiltArticle Build(Page page, ArticleBody body, ArticleMetadata metadata)
    {
        var context = new BuildContext(page, body, metadata);
        var flow = new FlowReader(context);
        var lead = new LeadPictures(context, flow);

        var text = body.Roots.SelectMany(root => ReadRoot(root, flow, context)).ToList();
        var trimmed = new HeadTrimmer(context).Trim(text);
        var opened = lead.Open(trimmed);
        var notes = new NoteReader(context, flow).Read();
        var blocks = new InnerLinks(context.Anchors).RewriteAll(opened.Concat(notes).ToValueList());
        return new BuiltArticle
        {
            Blocks = blocks,
            Metadata = BodyEvidence.Refine(metadata, blocks),
            Requests = context.Requests,
            Removals = context.Removals,
            IsTeaser = TeaserSigns.IsTeaser(page, blocks),
        };
    }

    private static ValueList<Block> ReadRoot(AngleSharp.Dom.IElement root, FlowReader flow, BuildContext context)
    {
        context.Current = root;
        return flow.Read(root, default(Scope).Into(root, context));
    }
}
