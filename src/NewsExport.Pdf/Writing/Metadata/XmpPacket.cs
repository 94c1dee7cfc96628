using System.Text;
using NewsExport.Pdf.Tagging;

namespace NewsExport.Pdf.Writing.Metadata;

/// <summary>The metadata stream of a document: what it is (Dublin Core), and what it conforms to (PDF/A-3a, PDF/UA-1), as XMP (ISO 16684-1; ISO 19005-3, 6.6).</summary>
internal static class XmpPacket
{
    /// <summary>PDF/A allows only schemas that it knows or that describe themselves (6.6.2.3); PDF/UA's is not among the known.</summary>
    private const string UniversalAccessSchema = """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Part of ISO 14289 to which the document conforms</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>

        """;

    public static byte[] Create(DocumentProperties properties)
    {
        var xml = new StringBuilder(4096);
        xml.Append("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xml.Append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n");
        xml.Append(
            "<rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
        );
        xml.Append(
            "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n</rdf:Description>\n"
        );
        AppendDublinCore(xml, properties);
        AppendHistory(xml, properties);
        xml.Append(UniversalAccessSchema);
        xml.Append("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>");
        return Encoding.UTF8.GetBytes(xml.ToString());
    }

    private static void AppendDublinCore(StringBuilder xml, DocumentProperties properties)
    {
        xml.Append("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n");
        xml.Append("<dc:format>application/pdf</dc:format>\n");
        var language = LanguageTag.Checked(properties.Language);
        AppendTranslated(xml, "dc:title", properties.Title, language);
        AppendList(xml, "dc:creator", "Seq", properties.Authors);
        AppendTranslated(xml, "dc:description", properties.Description, language);
        AppendList(xml, "dc:subject", "Bag", properties.Keywords);
        AppendList(xml, "dc:language", "Bag", language is null ? [] : [language]);
        AppendList(xml, "dc:date", "Seq", PdfDates.Published(properties.Published) is { } date ? [date] : []);
        AppendList(xml, "dc:publisher", "Bag", properties.Publisher is { } publisher ? [publisher] : []);
        AppendTranslated(xml, "dc:rights", properties.Rights, language);
        AppendSimple(xml, "dc:source", properties.Source);
        xml.Append("</rdf:Description>\n");
    }

    private static void AppendHistory(StringBuilder xml, DocumentProperties properties)
    {
        xml.Append(
            "<rdf:Description rdf:about=\"\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\">\n"
        );
        var created = PdfDates.Xmp(properties.Created);
        AppendSimple(xml, "xmp:CreateDate", created);
        AppendSimple(xml, "xmp:ModifyDate", created);
        AppendSimple(xml, "xmp:MetadataDate", created);
        AppendSimple(xml, "xmp:CreatorTool", properties.Producer);
        AppendSimple(xml, "pdf:Producer", properties.Producer);
        AppendSimple(xml, "pdf:Keywords", properties.Keywords.Count == 0 ? null : string.Join(", ", properties.Keywords));
        xml.Append("</rdf:Description>\n");
    }

    private static void AppendSimple(StringBuilder xml, string name, string? value)
    {
        if (value is not null)
        {
            xml.Append('<').Append(name).Append('>');
            AppendEscaped(xml, value);
            xml.Append("</").Append(name).Append(">\n");
        }
    }

    private static void AppendList(StringBuilder xml, string name, string kind, ValueList<string> values)
    {
        if (values.Count == 0)
        {
            return;
        }

        xml.Append('<').Append(name).Append("><rdf:").Append(kind).Append('>');
        foreach (var value in values)
        {
            xml.Append("<rdf:li>");
            AppendEscaped(xml, value);
            xml.Append("</rdf:li>");
        }

        xml.Append("</rdf:").Append(kind).Append("></").Append(name).Append(">\n");
    }

    /// <summary>A language alternative: the default, and the same words under their language.</summary>
    private static void AppendTranslated(StringBuilder xml, string name, string? value, string? language)
    {
        if (value is null)
        {
            return;
        }

        xml.Append('<').Append(name).Append("><rdf:Alt>");
        foreach (var tag in language is null ? (string[])["x-default"] : ["x-default", language])
        {
            xml.Append("<rdf:li xml:lang=\"").Append(tag).Append("\">");
            AppendEscaped(xml, value);
            xml.Append("</rdf:li>");
        }

        xml.Append("</rdf:Alt></").Append(name).Append(">\n");
    }

    /// <summary>XML 1.0, 2.2 and 2.4: what may not stand in XML at all becomes U+FFFD.</summary>
    private static void AppendEscaped(StringBuilder xml, string value)
    {
        foreach (var rune in value.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '&' => xml.Append("&amp;"),
                '<' => xml.Append("&lt;"),
                '>' => xml.Append("&gt;"),
                < ' ' and not ('\t' or '\n' or '\r') or 0xFFFE or 0xFFFF => xml.Append('\uFFFD'),
                _ => xml.Append(rune.ToString()),
            };
        }
    }
}
