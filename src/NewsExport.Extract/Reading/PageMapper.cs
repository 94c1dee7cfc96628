using System.Text;
using AngleSharp.Dom;

namespace NewsExport.Extract.Reading;

/// <summary>Walks a page once and writes its <see cref="PageMap"/>. Children are taken by index: asking a node for its next sibling counts from the first each time.</summary>
internal sealed class PageMapper(NameTable names)
{
    /// <summary>Deeper elements are read as part of the one above them; the parser stops at about 512 levels.</summary>
    private const int MaxDepth = 600;

    private readonly List<MappedElement> elements = [];
    private readonly List<Passage> passages = [];
    private readonly List<INode> texts = [];
    private readonly List<ConcealedElement> concealed = [];
    private readonly Dictionary<IElement, int> indices = new(ReferenceEqualityComparer.Instance);
    private readonly StringBuilder text = new();
    private int firstText;
    private int length;
    private int linkLength;
    private int punctuation;
    private bool space;
    private int breaks;

    public static PageMap Map(Page page, NameTable names, CancellationToken cancellationToken) =>
        Map(page, page.Document.Body as IElement ?? page.Document.DocumentElement, names, cancellationToken);

    /// <summary>A part of the page as if it were all; <paramref name="root"/> may be an element that is else not read.</summary>
    public static PageMap Map(Page page, IElement root, NameTable names, CancellationToken cancellationToken)
    {
        var mapper = new PageMapper(names);
        mapper.Visit(root, -1, -1, PassageContext.None, inLink: false, 0, cancellationToken);
        return new PageMap
        {
            Page = page,
            Elements = mapper.elements,
            Passages = mapper.passages,
            Texts = mapper.texts,
            Concealed = mapper.concealed,
            Indices = mapper.indices,
        };
    }

    private void Visit(
        IElement element,
        int parent,
        int block,
        PassageContext context,
        bool inLink,
        int depth,
        CancellationToken cancellationToken
    )
    {
        var kind = parent < 0 ? TagKind.Body : TagKinds.Of(element.LocalName);
        if (kind == TagKind.Silent || depth > MaxDepth)
        {
            return;
        }

        var named = names.Of(element.ClassName) | names.OfId(element.Id);
        var isBlock = TagKinds.IsBlock(kind);
        if (!isBlock && Concealment.IsConcealed(element, named))
        {
            concealed.Add(new ConcealedElement(element, parent));
            return;
        }

        if (kind == TagKind.LineBreak)
        {
            Break(block, context);
            return;
        }

        if (isBlock)
        {
            Flush(block, context);
            cancellationToken.ThrowIfCancellationRequested();
        }

        var index = elements.Count;
        var mapped = new MappedElement
        {
            Element = element,
            Kind = kind,
            Names = named,
            Parent = parent,
            FirstPassage = passages.Count,
        };
        elements.Add(mapped);
        indices[element] = index;
        var inner = isBlock ? index : block;
        var innerContext = context | ContextOf(kind, named);
        var innerLink = inLink || (kind == TagKind.Link && LeadsAway(element));
        var children = element.ChildNodes;
        for (var child = 0; child < children.Length; child++)
        {
            switch (children[child])
            {
                case IElement childElement:
                    Visit(childElement, index, inner, innerContext, innerLink, depth + 1, cancellationToken);
                    break;
                case IText childText:
                    Read(childText, innerLink);
                    break;
            }
        }

        if (isBlock)
        {
            Flush(index, innerContext);
        }

        mapped.End = elements.Count;
        mapped.EndPassage = passages.Count;
    }

    /// <summary>An address that calls a script leads nowhere.</summary>
    private static bool LeadsAway(IElement link) =>
        link.GetAttribute("href") is { } address && !address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase);

    private static PassageContext ContextOf(TagKind kind, NameKind named) =>
        kind switch
        {
            TagKind.Heading => PassageContext.Heading,
            TagKind.List or TagKind.ListItem => PassageContext.List,
            TagKind.Table => PassageContext.Table,
            TagKind.Quote => PassageContext.Quote,
            TagKind.Code => PassageContext.Code,
            TagKind.Caption => PassageContext.Caption,
            TagKind.Figure => PassageContext.Figure,
            TagKind.Paragraph => PassageContext.Paragraph
                | ((named & NameKind.Caption) != NameKind.None ? PassageContext.Caption : PassageContext.None),
            _ => PassageContext.None,
        };

    private void Read(IText node, bool inLink)
    {
        var data = node.Data;
        var before = length;
        foreach (var letter in data)
        {
            if (char.IsWhiteSpace(letter))
            {
                space = text.Length > 0;
                continue;
            }

            if (space)
            {
                text.Append(' ');
                space = false;
            }

            text.Append(letter);
            length++;
            if (Scripts.IsSentencePunctuation(letter))
            {
                punctuation++;
            }
        }

        if (length > before)
        {
            breaks = 0;
            texts.Add(node);
            if (inLink)
            {
                linkLength += length - before;
            }
        }
    }

    /// <summary>A line break parts words; two in a row part paragraphs, as pages without <c>p</c> write them.</summary>
    private void Break(int block, PassageContext context)
    {
        breaks++;
        space = text.Length > 0;
        if (breaks == 2)
        {
            Flush(block, context);
        }
    }

    private void Flush(int block, PassageContext context)
    {
        if (length > 0 && block >= 0)
        {
            passages.Add(
                new Passage
                {
                    Owner = block,
                    Text = text.ToString(),
                    Length = length,
                    LinkLength = linkLength,
                    Punctuation = punctuation,
                    FirstText = firstText,
                    EndText = texts.Count,
                    Context = context,
                }
            );
        }

        text.Clear();
        firstText = texts.Count;
        length = 0;
        linkLength = 0;
        punctuation = 0;
        space = false;
    }
}
