using NewsExport.Extract.Reading;

namespace NewsExport.Extract.Cleaning;

/// <summary>Says where an element stands, for people: the last three elements of its path, with the first class of each.</summary>
internal static class Place
{
    private const int Levels = 3;

    public static string Of(PageMap map, int element)
    {
        var parts = new List<string>(Levels);
        for (var index = element; index >= 0 && parts.Count < Levels; index = map.Elements[index].Parent)
        {
            var node = map.Elements[index].Element;
            var name = node.LocalName;
            if (node.Id is { Length: > 0 and < 40 } id)
            {
                name += "#" + id;
            }
            else if (node.ClassName?.Trim() is { Length: > 0 } classes)
            {
                var end = classes.IndexOfAny([' ', '\t', '\n', '\r']);
                name += "." + (end < 0 ? classes : classes[..end]);
            }

            parts.Add(name);
        }

        parts.Reverse();
        return string.Join(">", parts);
    }
}
