namespace NewsExport.Tests.Markup;

public sealed class PublicAddressTests
{
    [Theory]
    [InlineData("https://post.example/img/map.png", "https://post.example/img/map.png")]
    [InlineData("//cdn.example/map.png", "//cdn.example/map.png")]
    [InlineData("page_files/map.png", "page_files/map.png")]
    [InlineData("/home/ada/img/map.png", "map.png")]
    [InlineData("../ada/map.png", "map.png")]
    [InlineData("img/../../ada/map.png", "map.png")]
    [InlineData("%2e%2e/ada/map.png", "map.png")]
    [InlineData("%2Fhome%2Fada%2Fmap.png", "map.png")]
    [InlineData("///home/ada/map.png", "map.png")]
    [InlineData("map.png", "map.png")]
    [InlineData("file:///home/ada/map.png", null)]
    [InlineData("C:\\pictures\\map.png", null)]
    [InlineData("data:image/png;base64,AAAA", null)]
    public void A_picture_is_called_what_the_page_calls_it(string reference, string? expected) =>
        Assert.Equal(expected, PublicAddress.OfReference(reference));

    [Theory]
    [InlineData("file:///home/ada/licence.txt", null)]
    [InlineData("/home/ada/licence.txt", null)]
    [InlineData("https://post.example/licence", "https://post.example/licence")]
    [InlineData("© 2024 The Post: all rights reserved", "© 2024 The Post: all rights reserved")]
    public void Rights_are_words_or_an_address_of_the_web(string rights, string? expected) =>
        Assert.Equal(expected, PublicAddress.OfRights(rights));

    [Theory]
    [InlineData("file:///home/ada/other.html", null)]
    [InlineData("other.html", null)]
    [InlineData("#note-1", "#note-1")]
    [InlineData("mailto:desk@post.example", "mailto:desk@post.example")]
    public void A_link_leads_to_the_web_or_into_the_document(string target, string? expected) =>
        Assert.Equal(expected, PublicAddress.OfLink(target));
}
