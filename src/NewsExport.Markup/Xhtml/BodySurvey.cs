using System.Text;

namespace NewsExport.Markup.Xhtml;

/// <summary>Reads a body once before it is written: which places links may point to, in which file they will stand, and what each note is referred from.</summary>
internal sealed class BodySurvey : IBlockVisitor<bool>, IInlineVisitor<bool>
{
    private readonly string prefix;
    private readonly Dictionary<string, Place> places = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> referredFrom = new(StringComparer.Ordinal);
    private int part;
    private int weight;

    private BodySurvey(string prefix) => this.prefix = prefix;

    /// <summary>The body in the files it will stand in; one, unless it is long.</summary>
    public ValueList<ValueList<Block>> Parts { get; private set; } = [];

    /// <summary>Reads a body and decides where its parts begin.</summary>
    /// <param name="prefix">Stands before every id; makes them unique across the articles of a volume.</param>
    /// <param name="partBytes">A new part begins at the first heading after so many bytes; <see cref="int.MaxValue"/>: never.</param>
    public static BodySurvey Of(ValueList<Block> body, string prefix, int partBytes)
    {
        var survey = new BodySurvey(prefix);
        List<ValueList<Block>> parts = [];
        List<Block> current = [];
        foreach (var block in body)
        {
            if (survey.weight > partBytes && block is Heading { Level: <= 2 })
            {
                parts.Add(current.ToValueList());
                current = [];
                survey.part++;
                survey.weight = 0;
            }

            current.Add(block);
            block.Accept(survey);
        }

        parts.Add(current.ToValueList());
        survey.Parts = parts.ToValueList();
        return survey;
    }

    /// <summary>Where a block with this id stands; null: nowhere.</summary>
    public Place? Find(string id) => places.GetValueOrDefault(id);

    /// <summary>The part of the first reference to a note; null: nothing refers to it.</summary>
    public int? ReferredFrom(string noteId) => referredFrom.TryGetValue(noteId, out var found) ? found : null;

    /// <summary>An id for something that the page gave none; never one that the page uses.</summary>
    public string NewId(string stem)
    {
        var id = prefix + stem;
        for (var next = 2; !taken.Add(id); next++)
        {
            id = $"{prefix}{stem}-{next}";
        }

        return id;
    }

    public bool Visit(Paragraph block) => Seen(block) && All(block.Content);

    public bool Visit(Heading block) => Seen(block) && All(block.Content);

    public bool Visit(ListBlock block) => Seen(block) && block.Items.All(All);

    public bool Visit(DefinitionList block) => Seen(block) && block.Entries.All(entry => All(entry.Term) && All(entry.Description));

    public bool Visit(Quotation block) => Seen(block) && All(block.Content) && All(block.Attribution);

    public bool Visit(CodeBlock block) => Seen(block) && Weigh(block.Text);

    public bool Visit(TableBlock block) =>
        Seen(block) && All(block.Caption) && block.Rows.All(row => row.Cells.All(cell => All(cell.Content)));

    public bool Visit(Figure block) => Seen(block) && All(block.Caption) && All(block.Credit);

    public bool Visit(Embed block) => Seen(block) && All(block.Content);

    public bool Visit(MathBlock block) => Seen(block) && Weigh(block.MathMl ?? block.Tex ?? "");

    public bool Visit(Aside block) => Seen(block) && All(block.Title) && All(block.Content);

    public bool Visit(TimedEntry block) => Seen(block) && All(block.Title) && All(block.Content);

    public bool Visit(ThematicBreak block) => Seen(block);

    public bool Visit(Footnote block) => Seen(block, isNote: true) && All(block.Content);

    public bool Visit(TextRun inline) => Weigh(inline.Text);

    public bool Visit(Emphasis inline) => All(inline.Children);

    public bool Visit(Strong inline) => All(inline.Children);

    public bool Visit(Link inline) => Weigh(inline.Target) && All(inline.Children);

    public bool Visit(CodeSpan inline) => Weigh(inline.Text);

    public bool Visit(InlineImage inline) => true;

    public bool Visit(LineBreak inline) => true;

    public bool Visit(NoteReference inline)
    {
        referredFrom.TryAdd(inline.NoteId, part);
        return true;
    }

    public bool Visit(Subscript inline) => All(inline.Children);

    public bool Visit(Superscript inline) => All(inline.Children);

    public bool Visit(Strike inline) => All(inline.Children);

    public bool Visit(SmallCaps inline) => All(inline.Children);

    public bool Visit(InlineQuotation inline) => All(inline.Children);

    public bool Visit(Ruby inline) => All(inline.Base) && All(inline.Annotation);

    public bool Visit(InlineMath inline) => Weigh(inline.MathMl ?? inline.Tex ?? "");

    public bool Visit(Mark inline) => All(inline.Children);

    private bool All(ValueList<Block> blocks) => blocks.All(block => block.Accept(this));

    private bool All(ValueList<Inline> inlines) => inlines.All(inline => inline.Accept(this));

    private bool Weigh(string text)
    {
        weight += Encoding.UTF8.GetByteCount(text);
        return true;
    }

    /// <summary>The first block of an id has it; a later one of the same id goes without.</summary>
    private bool Seen(Block block, bool isNote = false)
    {
        weight += 40; // tags and attributes
        if (block.Id is { Length: > 0 } id && !places.ContainsKey(id))
        {
            places.Add(id, new Place(block, NewId(NameOf(id)), part, isNote));
        }

        return true;
    }

    /// <summary>An NCName (Namespaces in XML, production 4) of ASCII letters, so that it needs no escape in an address either.</summary>
    private static string NameOf(string id)
    {
        var name = new StringBuilder();
        foreach (var rune in id.EnumerateRunes())
        {
            var isName = rune.IsAscii && (Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_');
            _ = isName ? name.Append((char)rune.Value) : name.Append($"_{rune.Value:x}");
        }

        return name.Length > 0 && char.IsAsciiLetter(name[0]) ? name.ToString() : "i-" + name;
    }
}

/// <summary>A place in an article that something may point to.</summary>
/// <param name="Block">The block that stands there.</param>
/// <param name="Id">Its id in the document.</param>
/// <param name="Part">Number of the file, from 0.</param>
/// <param name="IsNote">It is a footnote.</param>
internal sealed record Place(Block Block, string Id, int Part, bool IsNote);
