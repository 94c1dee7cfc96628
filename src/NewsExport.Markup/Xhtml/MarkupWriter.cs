using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace NewsExport.Markup.Xhtml;

/// <summary>
/// The only place that emits markup: elements are closed in order, text is escaped where it is written, and characters that
/// XML 1.0 (section 2.2) forbids are dropped. What comes out is XML and, in the HTML vocabulary, reads the same as HTML.
/// </summary>
/// <param name="isHtml">Only HTML's void elements may be written as <c>&lt;br/&gt;</c>; other XML may close any empty element so.</param>
internal sealed class MarkupWriter(bool isHtml)
{
    private static readonly HashSet<string> VoidElements = new(StringComparer.Ordinal) { "br", "col", "hr", "img", "link", "meta" };
    private readonly ArrayBufferWriter<byte> output = new(16 * 1024);
    private readonly Stack<string> open = new();
    private bool inTag;

    /// <summary>Bytes written since the last <see cref="Clear"/>.</summary>
    public int Length => output.WrittenCount;

    public ReadOnlyMemory<byte> Written => output.WrittenMemory;

    /// <summary>Forgets what was written, not which elements are open.</summary>
    public void Clear() => output.ResetWrittenCount();

    public MarkupWriter Declaration()
    {
        Raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return this;
    }

    public MarkupWriter Doctype()
    {
        Raw("<!DOCTYPE html>\n");
        return this;
    }

    /// <summary>A line end, where it means nothing: between blocks.</summary>
    public MarkupWriter Line()
    {
        EndTag();
        Raw("\n");
        return this;
    }

    public MarkupWriter Open(string element)
    {
        EndTag();
        Raw("<");
        Raw(element);
        open.Push(element);
        inTag = true;
        return this;
    }

    /// <summary>An attribute of the element just opened; null: not written.</summary>
    public MarkupWriter With(string name, string? value)
    {
        if (value is null)
        {
            return this;
        }

        BeginAttribute(name);
        Escaped(value, inAttribute: true);
        Raw("\"");
        return this;
    }

    /// <summary>An attribute that holds a file as a <c>data:</c> address (RFC 2397).</summary>
    public MarkupWriter WithData(string name, string mediaType, ReadOnlySpan<byte> bytes)
    {
        BeginAttribute(name);
        Raw($"data:{mediaType};base64,");
        Base64.EncodeToUtf8(bytes, output.GetSpan(Base64.GetMaxEncodedToUtf8Length(bytes.Length)), out _, out var written);
        output.Advance(written);
        Raw("\"");
        return this;
    }

    public MarkupWriter Text(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            EndTag();
            Escaped(text, inAttribute: false);
        }

        return this;
    }

    /// <summary>Words of the program's own that need no escape: a style sheet, a JSON text without <c>&lt;</c> and <c>&amp;</c>.</summary>
    public MarkupWriter Verbatim(string text)
    {
        EndTag();
        Raw(text);
        return this;
    }

    public MarkupWriter Close()
    {
        var element = open.Pop();
        if (inTag && (!isHtml || VoidElements.Contains(element)))
        {
            Raw("/>");
            inTag = false;
            return this;
        }

        EndTag();
        Raw("</");
        Raw(element);
        Raw(">");
        return this;
    }

    /// <summary>An element that holds only words.</summary>
    public MarkupWriter Element(string element, string? text) => Open(element).Text(text).Close();

    private void BeginAttribute(string name)
    {
        Raw(" ");
        Raw(name);
        Raw("=\"");
    }

    private void EndTag()
    {
        if (inTag)
        {
            Raw(">");
            inTag = false;
        }
    }

    private void Raw(string text) => Encode(text);

    private void Escaped(ReadOnlySpan<char> text, bool inAttribute)
    {
        while (!text.IsEmpty)
        {
            var at = IndexOfSpecial(text);
            if (at < 0)
            {
                Encode(text);
                return;
            }

            Encode(text[..at]);
            var taken = 1;
            if (char.IsSurrogate(text[at]))
            {
                taken = Surrogates(text[at..]);
            }
            else
            {
                Raw(Escape(text[at], inAttribute));
            }

            text = text[(at + taken)..];
        }
    }

    /// <summary>Writes a whole pair; drops a lone half and the two noncharacters at the end of each plane.</summary>
    private int Surrogates(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !char.IsSurrogatePair(text[0], text[1]))
        {
            return 1;
        }

        if ((char.ConvertToUtf32(text[0], text[1]) & 0xFFFE) != 0xFFFE)
        {
            Encode(text[..2]);
        }

        return 2;
    }

    private static string Escape(char letter, bool inAttribute) =>
        letter switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => inAttribute ? "&quot;" : "\"",
            // Attribute values are normalised by XML parsers (XML 1.0, 3.3.3) unless white space is written as a reference.
            '\t' => inAttribute ? "&#9;" : "\t",
            '\n' => inAttribute ? "&#10;" : "\n",
            _ => "",
        };

    private void Encode(ReadOnlySpan<char> text)
    {
        var span = output.GetSpan(Encoding.UTF8.GetMaxByteCount(text.Length));
        output.Advance(Encoding.UTF8.GetBytes(text, span));
    }

    // Not by SearchValues: to make them for so many letters, and to compile their search, takes 15 ms of a run.
    private static int IndexOfSpecial(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (IsSpecial(text[at]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Everything that is not written as it stands.</summary>
    private static bool IsSpecial(char letter) =>
        letter
            is '&'
                or '<'
                or '>'
                or '"'
                or <= '\u001F'
                or (>= '\u007F' and <= '\u009F')
                or (>= '\uD800' and <= '\uDFFF')
                or (>= '\uFDD0' and <= '\uFDEF')
                or >= '\uFFFE';
}
