using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;

namespace NewsExport.Pdf.Writing.Objects;

/// <summary>Bytes of PDF syntax under construction (ISO 32000-1, 7.2 and 7.3). No culture, no exponents, no more digits than asked for.</summary>
internal sealed class TokenBuffer
{
    /// <summary>ISO 19005-3, 6.1.13: no string is longer than 32,767 bytes; in UTF-16 with its mark that is this many units.</summary>
    private const int LongestText = 16_382;

    private byte[] bytes;

    public TokenBuffer(int capacity = 1024) => bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    public TokenBuffer Clear()
    {
        Length = 0;
        return this;
    }

    /// <summary>Syntax as it is.</summary>
    public TokenBuffer Raw(ReadOnlySpan<byte> syntax)
    {
        syntax.CopyTo(Room(syntax.Length));
        Length += syntax.Length;
        return this;
    }

    public TokenBuffer Raw(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    public TokenBuffer Integer(long value)
    {
        Part();
        Digits(value);
        return this;
    }

    /// <summary>A number with at most <paramref name="decimals"/> (0 to 4) digits after the point.</summary>
    public TokenBuffer Number(double value, int decimals = 2)
    {
        Debug.Assert(double.IsFinite(value), "a coordinate is not a number");
        ReadOnlySpan<int> scales = [1, 10, 100, 1000, 10_000];
        // What is no number or off every page (14,400 points at most, annex C) is still valid syntax.
        var bounded = double.IsNaN(value) ? 0 : Math.Clamp(value, -1e6, 1e6);
        return Scaled((long)Math.Round(bounded * scales[decimals]), scales[decimals]);
    }

    /// <summary>A number that is <paramref name="value"/> / <paramref name="scale"/>; the scale is a power of ten.</summary>
    public TokenBuffer Scaled(long value, int scale)
    {
        Part();
        if (value < 0)
        {
            Raw((byte)'-');
            value = -value;
        }

        var (whole, fraction) = Math.DivRem(value, scale);
        if (whole > 0 || fraction == 0)
        {
            Digits(whole);
        }

        if (fraction > 0)
        {
            Raw((byte)'.');
            for (scale /= 10; fraction > 0; scale /= 10)
            {
                var (digit, rest) = Math.DivRem(fraction, scale);
                Raw((byte)('0' + digit));
                fraction = rest;
            }
        }

        return this;
    }

    public TokenBuffer Reference(int number) => Integer(number).Raw(" 0 R"u8);

    /// <summary>A name; every byte that is not a plain letter, digit or mark is written as #hh (7.3.5), at most 127 bytes.</summary>
    public TokenBuffer Name(string name)
    {
        Raw((byte)'/');
        var utf8 = Encoding.UTF8.GetBytes(name);
        foreach (var value in utf8.AsSpan(0, Math.Min(utf8.Length, 120)))
        {
            if (char.IsAsciiLetterOrDigit((char)value) || value is (byte)'-' or (byte)'_' or (byte)'.' or (byte)'+')
            {
                Raw(value);
            }
            else
            {
                Raw((byte)'#').HexByte(value);
            }
        }

        return this;
    }

    /// <summary>A text string (7.9.2.2): ASCII where that is enough, else UTF-16. Lone surrogates become U+FFFD.</summary>
    public TokenBuffer Text(string text)
    {
        if (text.Length > LongestText)
        {
            text = text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)];
        }

        return !text.AsSpan().ContainsAnyExceptInRange(' ', '~')
            ? ByteString(Encoding.ASCII.GetBytes(text))
            : ByteString([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]);
    }

    /// <summary>A literal string of any bytes (7.3.4.2).</summary>
    public TokenBuffer ByteString(ReadOnlySpan<byte> value)
    {
        Raw((byte)'(');
        foreach (var item in value)
        {
            StringByte(item);
        }

        return Raw((byte)')');
    }

    /// <summary>One byte inside a literal string: brackets, the backslash and the carriage return (which readers turn into a line feed) are escaped.</summary>
    public void StringByte(byte value)
    {
        var room = Room(2);
        if (value is (byte)'(' or (byte)')' or (byte)'\\' or (byte)'\r')
        {
            room[0] = (byte)'\\';
            room[1] = value == '\r' ? (byte)'r' : value;
            Length += 2;
        }
        else
        {
            room[0] = value;
            Length++;
        }
    }

    /// <summary>A hexadecimal string.</summary>
    public TokenBuffer Hex(ReadOnlySpan<byte> value)
    {
        Raw((byte)'<');
        foreach (var item in value)
        {
            HexByte(item);
        }

        return Raw((byte)'>');
    }

    /// <summary>A two-byte hexadecimal string, as CMaps have them.</summary>
    public TokenBuffer Hex(ushort value)
    {
        Span<byte> both = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(both, value);
        return Hex(both);
    }

    private void HexByte(byte value)
    {
        var room = Room(2);
        room[0] = "0123456789ABCDEF"u8[value >> 4];
        room[1] = "0123456789ABCDEF"u8[value & 15];
        Length += 2;
    }

    private void Digits(long value)
    {
        _ = value.TryFormat(Room(20), out var written, provider: System.Globalization.CultureInfo.InvariantCulture);
        Length += written;
    }

    /// <summary>Two regular tokens need a space between them; after a delimiter none is needed.</summary>
    private void Part()
    {
        if (
            Length > 0
            && bytes[Length - 1]
                is not ((byte)'[' or (byte)']' or (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'\n' or (byte)' ')
        )
        {
            Raw((byte)' ');
        }
    }

    private Span<byte> Room(int count)
    {
        if (Length + count > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + count));
        }

        return bytes.AsSpan(Length);
    }
}
