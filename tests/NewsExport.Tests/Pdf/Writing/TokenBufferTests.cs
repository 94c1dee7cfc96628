using System.Globalization;
using System.Text;
using CsCheck;
using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Tests.Pdf.Writing;

public sealed class TokenBufferTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(-0.004, "0")]
    [InlineData(0.05, ".05")]
    [InlineData(-0.5, "-.5")]
    [InlineData(12.3, "12.3")]
    [InlineData(595.276, "595.28")]
    [InlineData(100, "100")]
    public void Numbers_have_no_digit_too_many(double value, string expected) =>
        Assert.Equal(expected, Read(new TokenBuffer().Number(value)));

    [Fact]
    public void A_number_reads_as_what_was_written() =>
        Gen.Double[-20_000, 20_000]
            .Sample(value =>
                Math.Abs(double.Parse(Read(new TokenBuffer().Number(value, 3)), NumberStyles.Float, CultureInfo.InvariantCulture) - value)
                <= 0.000501
            );

    [Fact]
    public void Numbers_and_names_are_parted_only_where_they_must_be() =>
        Assert.Equal("[1 2 0 R/Name 3]", Read(new TokenBuffer().Raw("["u8).Integer(1).Reference(2).Name("Name").Integer(3).Raw("]"u8)));

    [Fact]
    public void A_name_escapes_what_is_not_plain() => Assert.Equal("/text#2Fhtml#20#C3#A9", Read(new TokenBuffer().Name("text/html é")));

    [Fact]
    public void A_string_of_any_bytes_reads_as_what_was_written() =>
        Gen.Byte.Array.Sample(bytes => Unescape(new TokenBuffer().ByteString(bytes).Written).AsSpan().SequenceEqual(bytes));

    [Fact]
    public void Text_is_at_most_as_long_as_an_archive_allows() =>
        Assert.InRange(
            Unescape(new TokenBuffer().Text(string.Concat(Enumerable.Repeat("\U0001F30A", 20_000))).Written).Length,
            32_000,
            32_767
        );

    private static string Read(TokenBuffer buffer) => Encoding.Latin1.GetString(buffer.Written);

    private static byte[] Unescape(ReadOnlySpan<byte> literal)
    {
        var bytes = new List<byte>();
        for (var at = 1; at < literal.Length - 1; at++)
        {
            Assert.False(literal[at] is (byte)'(' or (byte)')' or (byte)'\r');
            bytes.Add(
                literal[at] != '\\' ? literal[at]
                : literal[++at] == 'r' ? (byte)'\r'
                : literal[at]
            );
        }

        return [.. bytes];
    }
}
