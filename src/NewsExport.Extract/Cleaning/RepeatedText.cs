using System.Buffers;
using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Takes out text that stood before, word for word, in another part of the page: copies for phones, for search engines, for a script.</summary>
internal sealed class RepeatedText : CleaningStep
{
    /// <summary>Shorter passages are repeated by people.</summary>
    private const int Shortest = 140;

    /// <summary>Beyond this much text a page is a book, and is not searched.</summary>
    private const int LongestSearch = 400_000;

    public override string Name => "repeated-text";

    public override string Reason => "said before, word for word";

    public override void Apply(CleaningTask task)
    {
        var said = new ArrayBufferWriter<char>();
        var starts = new List<int>();
        var parents = new List<int>();
        foreach (var index in task.Remaining())
        {
            var passage = task.Map.Passages[index];
            if (passage.Is(PassageContext.Code | PassageContext.Table | PassageContext.Caption))
            {
                continue;
            }

            var parent = task.Map.Elements[passage.Owner].Parent;
            // A refrain among its siblings is the author's.
            if (
                passage.Length >= Shortest
                && said.WrittenCount < LongestSearch
                && said.WrittenSpan.IndexOf(passage.Text) is >= 0 and var at
                && ParentAt(at, starts, parents) != parent
            )
            {
                task.Cut.RemovePassage(index, Name, Reason);
                continue;
            }

            starts.Add(said.WrittenCount);
            parents.Add(parent);
            Append(said, passage.Text);
        }
    }

    private static void Append(ArrayBufferWriter<char> said, string text)
    {
        var room = said.GetSpan(text.Length + 1);
        text.CopyTo(room);
        room[text.Length] = ' ';
        said.Advance(text.Length + 1);
    }

    /// <summary>Where the passage stood that holds the character.</summary>
    private static int ParentAt(int character, List<int> starts, List<int> parents)
    {
        var found = starts.BinarySearch(character);
        return parents[found >= 0 ? found : ~found - 1];
    }
}
