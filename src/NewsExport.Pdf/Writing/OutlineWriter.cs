using System.Text;
using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Pdf.Writing;

/// <summary>The bookmarks (ISO 32000-1, 12.3.3). Levels may skip; an entry hangs under the nearest one above it.</summary>
internal sealed class OutlineWriter
{
    private readonly List<Entry> entries = [];

    public bool IsEmpty => entries.Count == 0;

    public IEnumerable<string> Destinations => entries.Select(entry => entry.Destination);

    public void Add(int level, string title, string destination)
    {
        var parent = entries.Count - 1;
        while (parent >= 0 && entries[parent].Level >= level)
        {
            parent = entries[parent].Parent;
        }

        entries.Add(new Entry(level, title, destination, parent));
    }

    /// <summary>Writes all entries and gives the object number of the outline dictionary.</summary>
    public int Write(PdfFile file)
    {
        var root = file.Allocate();
        var numbers = entries.ConvertAll(_ => file.Allocate());
        var children = new List<int>[entries.Count + 1];
        var open = new int[entries.Count + 1];
        for (var index = entries.Count - 1; index >= 0; index--)
        {
            // Index 0 of both is the root; every entry is open, so a count holds all below.
            (children[entries[index].Parent + 1] ??= []).Insert(0, index);
            open[entries[index].Parent + 1] += 1 + open[index + 1];
        }

        var body = new TokenBuffer();
        for (var index = 0; index < entries.Count; index++)
        {
            var entry = entries[index];
            var siblings = children[entry.Parent + 1];
            var place = siblings.BinarySearch(index);
            body.Clear().Raw("<</Title"u8).Text(entry.Title).Raw("/Parent"u8).Reference(entry.Parent < 0 ? root : numbers[entry.Parent]);
            body.Raw("/Dest"u8).ByteString(Encoding.UTF8.GetBytes(entry.Destination));
            if (place > 0)
            {
                body.Raw("/Prev"u8).Reference(numbers[siblings[place - 1]]);
            }

            if (place < siblings.Count - 1)
            {
                body.Raw("/Next"u8).Reference(numbers[siblings[place + 1]]);
            }

            AppendChildren(body, children[index + 1], open[index + 1], numbers);
            file.Write(numbers[index], body.Raw(">>"u8));
        }

        body.Clear().Raw("<</Type/Outlines"u8);
        AppendChildren(body, children[0], open[0], numbers);
        file.Write(root, body.Raw(">>"u8));
        return root;
    }

    private static void AppendChildren(TokenBuffer body, List<int>? children, int open, List<int> numbers)
    {
        if (children is not null)
        {
            body.Raw("/First"u8)
                .Reference(numbers[children[0]])
                .Raw("/Last"u8)
                .Reference(numbers[children[^1]])
                .Raw("/Count"u8)
                .Integer(open);
        }
    }

    private sealed record Entry(int Level, string Title, string Destination, int Parent);
}
