using System.Text;
using NewsExport.Extract.Reading;
using NewsExport.Tests.Extract.Cleaning;

namespace NewsExport.Tests.Extract.Reading;

public sealed class ReadingTests
{
    private static readonly CharacterDecoder Decoder = new(new EncodingLabels());

    [Fact]
    public void Believes_a_byte_order_mark_before_everything() =>
        Assert.Equal("ä", Decoder.Decode([0xEF, 0xBB, 0xBF, 0xC3, 0xA4], "windows-1251"));

    [Fact]
    public void Believes_the_header_before_the_page() =>
        Assert.EndsWith("Ж", Decoder.Decode([.. "<meta charset=utf-8>"u8, 0xC6], "windows-1251"), StringComparison.Ordinal);

    [Fact]
    public void Reads_the_page_s_own_declaration() =>
        Assert.EndsWith("Ж", Decoder.Decode([.. "<meta charset='windows-1251'>"u8, 0xC6], null), StringComparison.Ordinal);

    [Fact]
    public void Reads_undeclared_bytes_as_utf_8_only_where_they_are() =>
        Assert.Equal(("ä", "ä"), (Decoder.Decode([0xC3, 0xA4], null), Decoder.Decode([0xE4], null)));

    [Fact]
    public void Reads_utf_8_that_goes_by_the_name_of_an_old_encoding_as_what_it_is()
    {
        const string Words = "Hafenmädchen öffnen früh die Tür, hören Möwen über dem Öl";

        Assert.Equal(Words, Decoder.Decode(Encoding.UTF8.GetBytes(Words), "gb2312"));
        Assert.Equal(Words, Decoder.Decode(Encoding.Latin1.GetBytes(Words), "iso-8859-1"));
        // A pair or two may be so by chance.
        Assert.Equal("Â©", Decoder.Decode([0xC2, 0xA9], "windows-1252"));
    }

    [Fact]
    public void Refuses_nesting_that_no_person_writes()
    {
        var html = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 20_000)));

        Assert.Equal(SourceErrorCode.TooComplex, ExtractedPage.OfBytes(html).Error?.Code);
    }

    [Fact]
    public void Says_that_an_empty_page_is_empty() => Assert.Equal(SourceErrorCode.Empty, ExtractedPage.OfBytes([.. " \n"u8]).Error?.Code);

    [Fact]
    public void Reads_names_by_their_words()
    {
        var names = new NameTable(new NameData());

        Assert.Equal(NameKind.Author, names.Of("authorBox") & NameKind.Author);
        Assert.Equal(NameKind.Author, names.Of("post__author_box") & NameKind.Author);
        Assert.Equal(NameKind.None, names.OfId("how-we-share-the-catch"));
    }
}
