using AngleSharp.Dom;

namespace NewsExport.Extract.Building;

/// <summary>Which identifiers of the page links point to, and which block each of them became.</summary>
internal sealed class AnchorTable
{
    /// <summary>Marks targets that are still the page's own identifiers; no address starts so.</summary>
    private const string Unresolved = "#\u0001";

    private readonly BuildContext context;
    private readonly HashSet<string> wanted = new(StringComparer.Ordinal);
    private readonly List<string> met = [];
    private readonly Dictionary<string, string> blockOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    public AnchorTable(BuildContext context)
    {
        this.context = context;
        foreach (var element in context.Body.Roots.SelectMany(root => Nodes.Elements(root, context.IsExcluded)))
        {
            if (element.LocalName == "a" && element.GetAttribute("href") is { } href && context.Addresses.Fragment(href) is { } fragment)
            {
                wanted.Add(fragment);
            }
        }
    }

    /// <summary>Above 0: what is read now becomes part of a line, so its blocks take no identifiers.</summary>
    public int Held { get; set; }

    public bool HasLinks { get; private set; }

    /// <summary>Remembers an element's identifiers for the next block that is finished.</summary>
    public void Meet(IElement element)
    {
        Note(element.Id);
        if (element.LocalName == "a")
        {
            Note(element.GetAttribute("name"));
        }
    }

    /// <summary>Gives the block an identifier if a link points to it; headings always have one.</summary>
    public Block Claim(Block block)
    {
        if (Held > 0 || block.Id is not null || (met.Count == 0 && block is not Heading))
        {
            return block;
        }

        var id = Unique(met.Count > 0 ? Identifiers.Clean(met[0]) : "section");
        met.ForEach(name => blockOf.TryAdd(name, id));
        met.Clear();
        return block with { Id = id };
    }

    /// <summary>A block goes; what pointed to it points to its successor.</summary>
    public Block Inherit(Block gone, Block successor)
    {
        if (gone.Id is not { } id)
        {
            return successor;
        }

        var heir = successor.Id ?? id;
        foreach (var name in blockOf.Where(pair => pair.Value == id).Select(pair => pair.Key).ToList())
        {
            blockOf[name] = heir;
        }

        return successor with
        {
            Id = heir,
        };
    }

    /// <summary>An identifier that no other block has.</summary>
    public string Unique(string wish)
    {
        var id = wish;
        for (var number = 2; !taken.Add(id); number++)
        {
            id = string.Create(null, $"{wish}-{number}");
        }

        return id;
    }

    /// <summary>The mark of a link inside the page, or null for other links.</summary>
    public string? Target(string href)
    {
        if (context.Addresses.Fragment(href) is not { } fragment)
        {
            return null;
        }

        HasLinks = true;
        return Unresolved + fragment;
    }

    /// <summary>Where a link leads in the finished article; null: to nothing that exists.</summary>
    public string? Resolved(string target)
    {
        if (!target.StartsWith(Unresolved, StringComparison.Ordinal))
        {
            return target;
        }

        return blockOf.TryGetValue(target[Unresolved.Length..], out var id) ? "#" + id : null;
    }

    private void Note(string? name)
    {
        if (name is { Length: > 0 and < 200 } && wanted.Contains(name))
        {
            met.Add(name);
        }
    }
}
