using System.Text;
using NewsExport.Pdf.Tagging;
using NewsExport.Pdf.Writing.Objects;
using NewsExport.Pdf.Writing.Structure;

namespace NewsExport.Pdf.Writing;

/// <summary>Writes link annotations (ISO 32000-1, 12.5.6.5) as PDF/A and PDF/UA want them: printed, described, and known to the structure tree.</summary>
internal sealed class LinkWriter(PdfFile file, TagNumbers tags, ICollection<Diagnostic> diagnostics)
{
    private readonly TokenBuffer body = new();

    /// <summary>Names that links lead to.</summary>
    public HashSet<string> Destinations { get; } = new(StringComparer.Ordinal);

    /// <summary>Writes an annotation and gives its object number; null: it cannot be written.</summary>
    public int? Write(StructureElement link, (double Left, double Bottom, double Right, double Top) box, LinkTarget target)
    {
        var address = target.Address is null ? null : EscapedAddress(target.Address);
        if (address?.Length > short.MaxValue)
        {
            diagnostics.Add(WritingDiagnostics.AddressTooLong(address.Length));
            return null;
        }

        body.Clear().Raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8);
        body.Number(box.Left).Number(box.Bottom).Number(box.Right).Number(box.Top);
        body.Raw("]/Contents"u8).Text(target.Description).Raw("/StructParent"u8).Integer(tags.AddParent(tags.Of(link)));
        if (address is not null)
        {
            body.Raw("/A<</S/URI/URI"u8).ByteString(address).Raw(">>"u8);
        }
        else if (target.Destination is { } destination)
        {
            Destinations.Add(destination);
            body.Raw("/Dest"u8).ByteString(Encoding.UTF8.GetBytes(destination));
        }

        return file.Write(body.Raw(">>"u8));
    }

    /// <summary>URIs are ASCII (12.6.4.7); what is not is percent-encoded as UTF-8 (RFC 3987, 3.1).</summary>
    private static byte[] EscapedAddress(string address)
    {
        var bytes = Encoding.UTF8.GetBytes(address);
        if (!bytes.AsSpan().ContainsAnyExceptInRange((byte)'!', (byte)'~'))
        {
            return bytes;
        }

        var escaped = new StringBuilder();
        foreach (var value in bytes)
        {
            _ = value is > (byte)' ' and <= (byte)'~'
                ? escaped.Append((char)value)
                : escaped.Append('%').Append(Convert.ToHexString([value]));
        }

        return Encoding.ASCII.GetBytes(escaped.ToString());
    }
}
