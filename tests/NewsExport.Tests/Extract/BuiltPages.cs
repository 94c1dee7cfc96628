using System.Collections.Frozen;
using AngleSharp.Dom;
using NewsExport.Extract;
using NewsExport.Extract.Building;
using NewsExport.Extract.Choosing;
using NewsExport.Extract.Metadata;
using NewsExport.Extract.Reading;
using NewsExport.Testing.Extract;

namespace NewsExport.Tests.Extract;

/// <summary>Reads and builds pages whose body is known: the element of class <c>body</c>.</summary>
internal static class BuiltPages
{
    public static PageReader Reader() => new(new ExtractOptions().Limits, new CharacterDecoder(new EncodingLabels()));

    public static Page Parsed(APage page) => Reader().Read(page.ToCapture(), TestContext.Current.CancellationToken).Value!;

    public static ArticleMetadata MetadataOf(APage page) => new MetadataReader(FrozenSet<string>.Empty).Read(Parsed(page));

    /// <summary>The article; elements of class <c>out</c> are left out of its body.</summary>
    public static BuiltArticle Built(APage page)
    {
        var parsed = Parsed(page);
        var roots = parsed.Document.QuerySelectorAll(".body").ToList();
        var excluded = parsed.Document.QuerySelectorAll(".out").Cast<INode>().ToHashSet();
        return new ArticleBuilder().Build(
            parsed,
            new ArticleBody(roots, excluded, [], 1),
            new MetadataReader(FrozenSet<string>.Empty).Read(parsed)
        );
    }

    /// <summary>The blocks of a body of this markup, on a page with a title.</summary>
    public static ValueList<Block> Blocks(string html) => Built(APage.Titled("The patient ferry").And(html)).Blocks;

    /// <summary>The only block of a body of this markup.</summary>
    public static T Only<T>(string html)
        where T : Block => Assert.IsType<T>(Assert.Single(Blocks(html)));

    public static string Words(IReadOnlyList<Inline> inlines) => PlainWords.Of(inlines);

    public static string Words(Block block) => PlainWords.Of(block);
}
