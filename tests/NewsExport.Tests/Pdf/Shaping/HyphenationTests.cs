using NewsExport.Pdf.Shaping.Hyphenation;

namespace NewsExport.Tests.Pdf.Shaping;

public sealed class HyphenationTests
{
    private static readonly HyphenationLibrary Library = new();

    [Theory]
    [InlineData("en-US", "hyphenation", "hy-phen-ation")]
    [InlineData("en", "associate", "as-so-ciate")]
    [InlineData("en-GB", "democracy", "demo-cracy")]
    [InlineData("de", "donaudampfschiff", "do-nau-dampf-schiff")]
    [InlineData("de-AT", "silbentrennung", "sil-ben-tren-nung")]
    [InlineData("fr", "gouvernement", "gou-ver-ne-ment")]
    [InlineData("es", "ferrocarril", "fe-rro-ca-rril")]
    [InlineData("it", "repubblica", "re-pub-bli-ca")]
    [InlineData("ru", "правительство", "пра-ви-тель-ство")]
    public void Words_are_divided_as_the_language_divides_them(string language, string word, string expected)
    {
        var allowed = new bool[word.Length];
        var patterns = Library.For(language);
        Assert.NotNull(patterns);
        patterns.Find(word, allowed);
        // Patterns are made for words that keep two letters on each side.
        allowed[^1] = false;
        Assert.Equal(expected, string.Concat(word.Select((letter, i) => allowed[i] ? $"-{letter}" : $"{letter}")));
    }

    [Theory]
    [InlineData("pt-BR")]
    [InlineData("nl")]
    [InlineData("sv")]
    [InlineData("da")]
    [InlineData("nb")]
    [InlineData("nn")]
    [InlineData("pl")]
    [InlineData("fi")]
    [InlineData("tr")]
    [InlineData("uk")]
    [InlineData("ca")]
    [InlineData("hr")]
    [InlineData("sl")]
    [InlineData("el")]
    [InlineData("et")]
    [InlineData("lt")]
    [InlineData("eu")]
    [InlineData("la")]
    public void Patterns_exist_for(string language) => Assert.NotNull(Library.For(language));

    [Theory]
    [InlineData("cs")]
    [InlineData("zh")]
    [InlineData("xx-weird")]
    [InlineData("../en-us")]
    [InlineData("")]
    public void A_language_without_patterns_keeps_its_words_whole(string language) => Assert.Null(Library.For(language));
}
