using NewsExport.Pdf.Tagging;
using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Pdf.Writing.Metadata;

/// <summary>The document information dictionary (ISO 32000-1, 14.3.3). It says what the XMP packet says and nothing else.</summary>
internal static class InformationWriter
{
    public static int Write(PdfFile file, DocumentProperties properties)
    {
        var body = new TokenBuffer().Raw("<</Title"u8).Text(properties.Title);
        Append("/Author"u8, properties.Authors.Count == 0 ? null : string.Join("; ", properties.Authors));
        Append("/Subject"u8, properties.Description);
        Append("/Keywords"u8, properties.Keywords.Count == 0 ? null : string.Join(", ", properties.Keywords));
        Append("/Creator"u8, properties.Producer);
        Append("/Producer"u8, properties.Producer);
        Append("/CreationDate"u8, PdfDates.Pdf(properties.Created));
        Append("/ModDate"u8, PdfDates.Pdf(properties.Created));
        return file.Write(body.Raw(">>"u8));

        void Append(ReadOnlySpan<byte> key, string? value)
        {
            if (value is not null)
            {
                body.Raw(key).Text(value);
            }
        }
    }
}
