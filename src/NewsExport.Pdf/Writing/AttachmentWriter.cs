using System.Security.Cryptography;
using System.Text;
using NewsExport.Pdf.Writing.Metadata;
using NewsExport.Pdf.Writing.Objects;

namespace NewsExport.Pdf.Writing;

/// <summary>Files carried inside the document (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8).</summary>
internal sealed class AttachmentWriter(PdfFile file, DateTimeOffset time)
{
    private readonly Dictionary<string, int> specifications = new(StringComparer.Ordinal);
    private readonly List<int> inOrder = [];

    public bool IsEmpty => inOrder.Count == 0;

    /// <summary>Object numbers of the file specifications, in the order of adding.</summary>
    public IReadOnlyList<int> InOrder => inOrder;

    public void Write(Attachment attachment)
    {
        var date = PdfDates.Pdf(time);
        var data = file.Allocate();
        var dictionary = new TokenBuffer()
            .Raw("/Type/EmbeddedFile/Subtype"u8)
            .Name(attachment.MediaType)
            .Raw("/Params<</Size"u8)
            .Integer(attachment.Bytes.Length)
            .Raw("/CreationDate"u8)
            .Text(date)
            .Raw("/ModDate"u8)
            .Text(date)
            .Raw("/CheckSum"u8)
            .Hex(Checksum(attachment.Bytes.Span))
            .Raw(">>"u8);
        file.WriteStream(data, dictionary.Written, attachment.Bytes.Span);
        var body = new TokenBuffer()
            .Raw("<</Type/Filespec/F"u8)
            .ByteString(Encoding.UTF8.GetBytes(attachment.Name))
            .Raw("/UF"u8)
            .Text(attachment.Name);
        body.Raw("/EF<</F"u8).Reference(data).Raw("/UF"u8).Reference(data).Raw(">>/Desc"u8).Text(attachment.Description);
        body.Raw("/AFRelationship"u8).Name(attachment.Relationship);
        var number = file.Write(body.Raw(">>"u8));
        inOrder.Add(number);
        // A name tree has each name once; a file added twice keeps both under /AF.
        specifications[attachment.Name] = number;
    }

    /// <summary>Writes the EmbeddedFiles name tree and gives its object number.</summary>
    public int WriteNames() => SortedTree.WriteNames(file, specifications);

    [System.Diagnostics.CodeAnalysis.SuppressMessage(
        "Security",
        "CA5351:Do Not Use Broken Cryptographic Algorithms",
        Justification = "ISO 32000-1, table 46 defines CheckSum as MD5; it guards against accidents only."
    )]
    private static byte[] Checksum(ReadOnlySpan<byte> bytes) => MD5.HashData(bytes);
}
