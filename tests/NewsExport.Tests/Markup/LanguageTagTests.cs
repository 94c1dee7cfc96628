using NewsExport.Markup.Xhtml;

namespace NewsExport.Tests.Markup;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en", "en")]
    [InlineData("en_US", "en-US")]
    [InlineData(" zh-Hant-TW ", "zh-Hant-TW")]
    [InlineData("es-419", "es-419")]
    [InlineData("de-1996", "de-1996")]
    [InlineData("zh-cmn-Hans-CN", "zh-cmn-Hans-CN")]
    [InlineData("en-12", "en")]
    [InlineData("en-abcd-efgh", "en-abcd")]
    [InlineData("en-u-ca-gregory", "en")]
    [InlineData("en-GB-oed", "en-GB")]
    [InlineData("x-klingon", null)]
    [InlineData("english", null)]
    [InlineData("\"><", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Keeps_what_is_well_formed(string? tag, string? kept) => Assert.Equal(kept, LanguageTag.Clean(tag));
}
