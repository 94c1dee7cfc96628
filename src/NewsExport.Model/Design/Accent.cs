using System.Text;

namespace NewsExport;

/// <summary>The one colour of an article, from its host's name: dark enough for text on paper, and its light twin for dark grounds.</summary>
/// <param name="Index">Place in the palette, 0 to 11.</param>
/// <param name="Light">On light grounds; at least 6.9:1 on white.</param>
/// <param name="Dark">On dark grounds.</param>
public sealed record Accent(int Index, Color Light, Color Dark)
{
    /// <summary>Twelve hues of equal weight, light and dark.</summary>
    public static ValueList<Accent> Palette { get; } =
    [
        new(0, new(0x913532), new(0xF0A9A2)),
        new(1, new(0x874220), new(0xEDAD90)),
        new(2, new(0x785214), new(0xDEB67F)),
        new(3, new(0x5B5C1C), new(0xC1C382)),
        new(4, new(0x3A6132), new(0xA1CC98)),
        new(5, new(0x215F48), new(0x88D0B0)),
        new(6, new(0x0A625E), new(0x78D0CA)),
        new(7, new(0x065F74), new(0x7CCBE4)),
        new(8, new(0x265888), new(0x94C2F3)),
        new(9, new(0x414A94), new(0xADBAF5)),
        new(10, new(0x693D7C), new(0xD3AEE4)),
        new(11, new(0x863359), new(0xEAA7C0)),
    ];

    /// <summary>The colour of a host; <c>www.</c> and case do not count. Null: the colour of a page without an address.</summary>
    public static Accent For(string? host)
    {
        var name = (host ?? "").ToLowerInvariant();
        name = name.StartsWith("www.", StringComparison.Ordinal) ? name[4..] : name;
        return Palette[(int)(Fnv1A(name) % (uint)Palette.Count)];
    }

    /// <summary>The colour of an article: of the host it was published at.</summary>
    public static Accent For(Article article) => For(article.Metadata.Url?.IdnHost);

    /// <summary>FNV-1a, 32 bits, of the UTF-8 bytes.</summary>
    private static uint Fnv1A(string text)
    {
        var hash = 2166136261u;
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ value) * 16777619u;
        }

        return hash;
    }
}

/// <summary>An opaque sRGB colour.</summary>
/// <param name="Rgb">0xRRGGBB.</param>
public readonly record struct Color(int Rgb)
{
    public byte Red => (byte)(Rgb >> 16);

    public byte Green => (byte)(Rgb >> 8);

    public byte Blue => (byte)Rgb;

    /// <summary><c>#065f74</c>.</summary>
    public override string ToString() => $"#{Rgb:x6}";

    /// <summary>This colour laid over <paramref name="ground"/>; <paramref name="share"/> 0 gives the ground, 1 this colour.</summary>
    public Color Over(Color ground, double share)
    {
        return new((Mix(Red, ground.Red) << 16) | (Mix(Green, ground.Green) << 8) | Mix(Blue, ground.Blue));

        int Mix(byte above, byte below) => (int)Math.Round((above * share) + (below * (1 - share)), MidpointRounding.AwayFromZero);
    }
}
