using NewsExport.Markup;

namespace NewsExport.Tests.Markup;

public sealed class PublicAddressTests
{
    [Theory]
    [InlineData("https://post.example/img/map.png", "https://post.example/img/map.png")]
    [InlineData("//cdn.example/map.png", "//cdn.example/map.png")]
    [InlineData("/img/map.png", "/img/map.png")]
    [InlineData("map.png", "map.png")]
    [InlineData("file:///home/ada/map.png", null)]
    [InlineData("C:\\pictures\\map.png", null)]
    [InlineData("data:image/png;base64,AAAA", null)]
    public void A_picture_is_called_what_the_page_calls_it(string reference, string? expected) =>
        Assert.Equal(expected, PublicAddress.OfReference(reference));
}
