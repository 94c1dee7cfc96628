using System.Globalization;
using System.Text;
using System.Xml;
using NewsExport.Images.Sniffing;

namespace NewsExport.Images.Decoding;

/// <summary>Copies one SVG without script, handlers and anything from outside the file, and gives it a size in pixels to be drawn at.</summary>
internal sealed class SvgSanitiser(bool keepWords)
{
    private const string SvgNamespace = "http://www.w3.org/2000/svg";
    private const int MaxDepth = 256;
    private const int MaxElements = 50_000;

    private bool lacksWords;

    /// <summary>Null: not well-formed, not SVG, or too deep or large to be a picture.</summary>
    /// <param name="drawSize">Chooses pixels from the size that the drawing has in CSS pixels.</param>
    public SafeDrawing? Sanitise(ReadOnlyMemory<byte> file, Func<PixelSize, PixelSize> drawSize)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Ignore,
            XmlResolver = null,
            MaxCharactersInDocument = 20_000_000,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        var output = new MemoryStream();
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.ToArray()), settings);
            using (var writer = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
            {
                if (!Copy(reader, writer, drawSize))
                {
                    return null;
                }
            }

            return new SafeDrawing(output.ToArray(), lacksWords);
        }
        catch (Exception exception) when (exception is XmlException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    private bool Copy(XmlReader reader, XmlWriter writer, Func<PixelSize, PixelSize> drawSize)
    {
        var elements = 0;
        var more = reader.Read();
        while (more)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (++elements > MaxElements || reader.Depth > MaxDepth || (elements == 1 && !IsSvgRoot(reader)))
                    {
                        return false;
                    }

                    var isLostText = !keepWords && reader.LocalName == "text";
                    if (isLostText || !IsSafeElement(reader))
                    {
                        lacksWords |= isLostText;
                        reader.Skip();
                        more = !reader.EOF;
                        continue;
                    }

                    WriteStart(reader, writer, elements == 1 ? drawSize : null);
                    break;
                case XmlNodeType.EndElement:
                    writer.WriteEndElement();
                    break;
                case XmlNodeType.Text
                or XmlNodeType.CDATA
                or XmlNodeType.SignificantWhitespace
                or XmlNodeType.Whitespace when reader.Depth > 0:
                    writer.WriteString(SvgReferences.Clean(reader.Value));
                    break;
                default:
                    break;
            }

            more = reader.Read();
        }

        return elements > 0;
    }

    private static bool IsSvgRoot(XmlReader reader) => reader.LocalName == "svg" && reader.NamespaceURI is SvgNamespace or "";

    // Foreign objects hold HTML; audio, video and the like ask the network. What is not SVG is not drawn anyway.
    private static bool IsSafeElement(XmlReader reader) =>
        reader.NamespaceURI is SvgNamespace or ""
        && reader.LocalName
            is not (
                "script"
                or "foreignObject"
                or "iframe"
                or "audio"
                or "video"
                or "canvas"
                or "embed"
                or "object"
                or "handler"
                or "listener"
            );

    private static void WriteStart(XmlReader reader, XmlWriter writer, Func<PixelSize, PixelSize>? drawSize)
    {
        var isEmpty = reader.IsEmptyElement;
        writer.WriteStartElement(reader.LocalName, SvgNamespace);
        var attributes = ReadAttributes(reader);
        if (drawSize is not null)
        {
            WriteSize(writer, attributes, drawSize);
        }

        foreach (var (prefix, name, space, value) in attributes)
        {
            if (SvgReferences.IsSafe(name, value) && !(drawSize is not null && name is "width" or "height" or "viewBox"))
            {
                writer.WriteAttributeString(prefix, name, space, SvgReferences.Clean(value));
            }
        }

        if (isEmpty)
        {
            writer.WriteEndElement();
        }
    }

    private static List<(string Prefix, string Name, string Space, string Value)> ReadAttributes(XmlReader reader)
    {
        var attributes = new List<(string Prefix, string Name, string Space, string Value)>();
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI != "http://www.w3.org/2000/xmlns/")
            {
                attributes.Add((reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value));
            }
        }

        reader.MoveToElement();
        return attributes;
    }

    // SVG 2, 8.2: without a viewBox the drawing's units are its pixels; with one they are scaled into width and height.
    private static void WriteSize(
        XmlWriter writer,
        List<(string Prefix, string Name, string Space, string Value)> attributes,
        Func<PixelSize, PixelSize> drawSize
    )
    {
        string? Value(string name) => attributes.Find(attribute => attribute.Name == name && attribute.Space.Length == 0).Value;
        var natural = SvgSize.Read(Value("width"), Value("height"), Value("viewBox"));
        var drawn = drawSize(natural);
        writer.WriteAttributeString("width", drawn.Width.ToString(CultureInfo.InvariantCulture));
        writer.WriteAttributeString("height", drawn.Height.ToString(CultureInfo.InvariantCulture));
        writer.WriteAttributeString("viewBox", Value("viewBox") ?? $"0 0 {natural.Width} {natural.Height}");
    }
}
