using System.Text;
using CsCheck;
using NewsExport.Store.Naming;

namespace NewsExport.Tests.Store;

public sealed class FileNameTests
{
    [Theory]
    [InlineData("a/b\\c:d*e?f\"g<h>i|j", "a-b-c-d-e-f-g-h-i-j")]
    [InlineData("-rf", "rf")]
    [InlineData("..hidden", "hidden")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    [InlineData("name. . ", "name")]
    [InlineData("tab\there\u0007\u001b[31m", "tabhere[31m")]
    [InlineData("evil\u202Egpj.exe", "evilgpj.exe")]
    [InlineData("CON", "_CON")]
    [InlineData("com1.txt", "_com1.txt")]
    [InlineData("lpt².log", "_lpt².log")]
    [InlineData("console", "console")]
    [InlineData("...", "")]
    public void Cleans_a_name(string text, string expected) => Assert.Equal(expected, FileNames.Clean(text));

    [Fact]
    public void Any_text_becomes_a_harmless_name() =>
        Gen.String.Sample(text =>
        {
            var name = FileNames.Clean(text);
            return Encoding.UTF8.GetByteCount(name) <= FileNames.MaxStemBytes + 1
                && name.IndexOfAny([.. "\\/:*?\"<>|\0"]) < 0
                && !name.Any(char.IsControl)
                && (name.Length == 0 || (name[0] is not ('-' or '.') && name[^1] is not ('.' or ' ')));
        });

    [Theory]
    [InlineData("The River's Slow Return", "the-rivers-slow-return")]
    [InlineData("A runner in the harbour \U0001F3C3\u200D\u2640\uFE0F", "a-runner-in-the-harbour")]
    [InlineData("\u2764\uFE0F\u0301 Letters", "letters")]
    [InlineData("Ärger um Straßen — «neue» Pläne?", "ärger-um-straßen-neue-pläne")]
    [InlineData("کتاب‌خانهٔ شهر", "کتاب-خانهٔ-شهر")]
    [InlineData("東京の夏、静かな川", "東京の夏-静かな川")]
    [InlineData("हिन्दी समाचार", "हिन्दी-समाचार")]
    [InlineData("100 % sure: 3.5 million", "100-sure-3-5-million")]
    [InlineData("?!", "")]
    public void A_slug_keeps_the_letters_of_every_script(string title, string expected) => Assert.Equal(expected, Slug.Of(title));

    [Fact]
    public void A_long_title_is_cut_at_a_word()
    {
        var slug = Slug.Of(string.Join(' ', Enumerable.Repeat("harbour", 40)));

        Assert.InRange(slug.Length, 60, 80);
        Assert.EndsWith("-harbour", slug);
    }

    [Fact]
    public void A_name_with_everything_stays_within_255_bytes()
    {
        var name = Template("{date}-{slug}-{site}")
            .Apply(AStory with { Title = new string('語', 300), Site = new string('ж', 300) }, ".epub");
        var marked = name.MarkedFor(new SourceKey("https://example.org/"));

        Assert.True(Encoding.UTF8.GetByteCount(marked.Stem + marked.Ending) <= 255);
        Assert.True(Encoding.UTF8.GetByteCount(marked.AssetFolder) <= 255);
    }

    [Fact]
    public void Names_follow_the_date_and_the_title() =>
        Assert.Equal("2026-03-01-low-tide.pdf", Template(NameTemplate.DefaultText).Apply(AStory, ".pdf").Relative);

    [Fact]
    public void A_slash_in_a_template_makes_folders_and_never_leaves_the_output() =>
        Assert.Equal(
            "up/The Tide- Daily/low-tide.md",
            Template("../../up/{site}/../{slug}").Apply(AStory with { Site = "The Tide/ Daily" }, ".md").Relative
        );

    [Fact]
    public void Every_field_can_be_used() =>
        Assert.Equal(
            "2026-03-01 low-tide tide.example The Tide tides",
            Template("{date} {slug} {host} {site} {stem}").Apply(AStory with { Site = "The Tide" }, "").Stem
        );

    [Theory]
    [InlineData("{title}")]
    [InlineData("{slug")]
    [InlineData("slug}")]
    [InlineData("")]
    [InlineData("/")]
    public void Refuses_a_template_that_cannot_be_filled(string text)
    {
        Assert.Null(NameTemplate.TryParse(text, out var problem));
        Assert.NotEmpty(problem);
    }

    [Theory]
    [InlineData("https://a.example/p?utm_source=x&id=7&fbclid=y#part", "https://a.example/p?id=7")]
    [InlineData("https://user:secret@a.example/p?gclid=1", "https://a.example/p")]
    [InlineData("https://a.example/?page=2", "https://a.example/?page=2")]
    public void Addresses_lose_their_tracking_parameters(string address, string expected) =>
        Assert.Equal(expected, TrackingParameters.Load().Remove(new Uri(address)));

    private static NameFields AStory { get; } =
        new()
        {
            Date = new DateOnly(2026, 3, 1),
            Title = "Low Tide",
            Host = "tide.example",
            Stem = "tides",
        };

    private static NameTemplate Template(string text) => NameTemplate.TryParse(text, out _)!;
}
