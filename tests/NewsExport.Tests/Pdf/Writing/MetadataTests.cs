using System.Text;
using System.Xml.Linq;
using CsCheck;
using NewsExport.Pdf.Writing.Metadata;

namespace NewsExport.Tests.Pdf.Writing;

public sealed class MetadataTests
{
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    [Fact]
    public void Any_title_gives_well_formed_metadata() => Gen.String.Sample(title => Packet(title).Descendants(Dc + "title").Count() == 1);

    [Fact]
    public void The_title_stands_under_the_default_and_its_language() =>
        Assert.Equal(
            ["A & B", "A & B"],
            Packet("A & B").Descendants(Dc + "title").Single().Descendants().Where(item => !item.HasElements).Select(item => item.Value)
        );

    [Theory]
    [InlineData("2026-11-01T10:00:00+01:00", "2026-11-01T10:00:00+01:00")]
    [InlineData("2026-11-01T10:00:00Z", "2026-11-01T10:00:00Z")]
    [InlineData("2026-11-01T10:00", "2026-11-01")]
    [InlineData("2026-11", "2026-11")]
    [InlineData("2026", "2026")]
    [InlineData("1 November", null)]
    [InlineData("2026-13-01", null)]
    [InlineData(null, null)]
    public void A_date_without_a_zone_is_only_a_day(string? published, string? expected) =>
        Assert.Equal(expected, PdfDates.Published(published));

    [Fact]
    public void Dates_do_not_show_the_zone_of_the_machine()
    {
        var time = new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.FromHours(9));

        Assert.Equal("D:20261123230000Z", PdfDates.Pdf(time));
        Assert.Equal("2026-11-23T23:00:00Z", PdfDates.Xmp(time));
    }

    [Theory]
    [InlineData("en-GB", "en-GB")]
    [InlineData("english_US", null)]
    [InlineData("", null)]
    public void What_is_no_language_is_left_out(string tag, string? expected) => Assert.Equal(expected, LanguageTag.Checked(tag));

    [Fact]
    public void The_colour_profile_says_its_own_length_and_curve()
    {
        var profile = SrgbProfile.Create();

        Assert.Equal(profile.Length, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(profile));
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(profile, 12, 12));
        Assert.Equal("acsp", Encoding.ASCII.GetString(profile, 36, 4));
        Assert.InRange(profile.Length, 2000, 3500);
    }

    private static XDocument Packet(string title) =>
        XDocument.Parse(Encoding.UTF8.GetString(XmpPacket.Create(ATestDocument.Properties with { Title = title })));
}
