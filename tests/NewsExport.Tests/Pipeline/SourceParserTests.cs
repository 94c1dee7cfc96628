using NewsExport.Pipeline.Reading;

namespace NewsExport.Tests.Pipeline;

public sealed class SourceParserTests
{
    [Theory]
    [InlineData("https://a.example/x", ArticleSourceKind.Web)]
    [InlineData("HTTP://a.example", ArticleSourceKind.Web)]
    [InlineData("-", ArticleSourceKind.StandardInput)]
    [InlineData("page.html", ArticleSourceKind.File)]
    [InlineData("./a:b.html", ArticleSourceKind.File)]
    [InlineData("C:\\pages\\a.html", ArticleSourceKind.File)]
    public void Tells_sources_apart(string text, ArticleSourceKind kind) => Assert.Equal(kind, SourceParser.Parse(text).Value!.Kind);

    [Theory]
    [InlineData("ftp://a.example/x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("http://")]
    [InlineData("http:///x")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\0b")]
    public void Refuses_what_is_no_source(string text)
    {
        var error = SourceParser.Parse(text).Error!;

        Assert.Equal(SourceErrorCode.BadAddress, error.Code);
        Assert.Contains("http(s)", error.Message);
    }
}
