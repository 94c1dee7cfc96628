namespace NewsExport.Tests.Markup;

public sealed class LabelsTests
{
    private static readonly string[] Languages =
    [
        "en",
        "de",
        "fr",
        "es",
        "it",
        "pt",
        "nl",
        "sv",
        "pl",
        "ru",
        "tr",
        "ar",
        "fa",
        "ur",
        "he",
        "zh",
        "zh-Hant",
        "ja",
        "ko",
    ];

    [Fact]
    public void Every_language_has_every_word() =>
        Assert.All(
            Languages.Select(Labels.For),
            labels =>
                Assert.All(
                    [
                        labels.Links,
                        labels.Notes,
                        labels.Contents,
                        labels.ThisCopy,
                        labels.Source,
                        labels.Title,
                        labels.TitleGuessed,
                        labels.Published,
                        labels.Captured,
                        labels.Rights,
                        labels.NoRights,
                        labels.Verify,
                        labels.VerifyHow,
                        labels.MadeBy,
                        labels.ImageWithoutDescription,
                        labels.PictureNotKept,
                        labels.Teaser,
                        labels.AboutCollection,
                        labels.AboutWhat,
                        labels.AboutIntroduction,
                        labels.ProvenanceOnPage(5),
                        labels.AllPictures,
                        labels.NotKept,
                        labels.GalleryOrder,
                        labels.ProvenanceOnLastPage,
                        labels.BackToText,
                        labels.Cover,
                        labels.Text,
                        labels.Figure("1"),
                        labels.Table("1"),
                        labels.Continued("x"),
                        labels.AndOthers(2),
                        labels.Page(9),
                        labels.AttachedAs("x"),
                        labels.CapturedFrom("a", "b"),
                        labels.Collected("a", "b"),
                        labels.Articles(5),
                        labels.AboutOnPage(5),
                        labels.MadeFrom("x"),
                        labels.Pictures(5),
                        labels.PicturesLost(1),
                        labels.Bytes(5),
                        labels.Changed("x"),
                        labels.Embed(EmbedKind.Chart),
                        labels.Embed(EmbedKind.Other),
                    ],
                    word => Assert.False(string.IsNullOrWhiteSpace(word))
                )
        );

    [Theory]
    [InlineData("en-GB", "en")]
    [InlineData("pt_BR", "pt")]
    [InlineData("zh-TW", "zh-hant")]
    [InlineData("zh-Hans-CN", "zh")]
    [InlineData("da", "")]
    [InlineData(null, "")]
    public void Falls_back_to_the_language_and_never_to_english(string? tag, string language) =>
        Assert.Equal(language, Labels.For(tag).Language);

    [Theory]
    [InlineData("en", "14 November 2026")]
    [InlineData("de", "14. November 2026")]
    [InlineData("es", "14 de noviembre de 2026")]
    [InlineData("ru", "14 ноября 2026 г.")]
    [InlineData("fa", "۲۳ آبان ۱۴۰۵")]
    [InlineData("ar", "١٤ نوفمبر ٢٠٢٦")]
    [InlineData("he", "14 בנובמבר 2026")]
    [InlineData("ja", "2026年11月14日")]
    [InlineData("ko", "2026년 11월 14일")]
    [InlineData("xx", "2026-11-14")]
    public void Writes_a_day_as_the_language_does(string language, string written) =>
        Assert.Equal(written, LocalDates.Day(new DateOnly(2026, 11, 14), language));

    [Fact]
    public void Writes_the_first_of_a_month_in_french_as_an_ordinal() =>
        Assert.Equal("1er mai 2026", LocalDates.Day(new DateOnly(2026, 5, 1), "fr"));

    [Theory]
    [InlineData("fellcourier.example", "#065f74")]
    [InlineData("www.FellCourier.example", "#065f74")]
    [InlineData("nightdesk.example", "#913532")]
    public void Gives_a_host_its_colour(string host, string color) => Assert.Equal(color, Accent.For(host).Light.ToString());

    [Fact]
    public void Draws_a_digest_as_thirty_two_bands_that_never_vanish()
    {
        var shares = Fingerprint.Shares("00ff" + new string('8', 60));
        Assert.Equal(32, shares.Count);
        Assert.Equal(0.12, shares[0], 3);
        Assert.Equal(1, shares[1], 3);
        Assert.Empty(Fingerprint.Shares("no digest"));
    }
}
