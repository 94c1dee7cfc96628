using System.Globalization;
using System.Text;

namespace NewsExport.Extract.Reading;

/// <summary>Encodings by the labels that pages call them by (Encoding Standard, 4.2).</summary>
internal sealed class EncodingLabels
{
    private readonly Dictionary<string, int> codePages;

    public EncodingLabels()
    {
        var labels = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (section, line) in DataFile.Read(typeof(EncodingLabels), "encodings.txt"))
        {
            foreach (var label in line.Split(' '))
            {
                labels[label] = int.Parse(section, CultureInfo.InvariantCulture);
            }
        }

        codePages = labels;
    }

    /// <summary>The encoding, or null for a label that the standard does not know.</summary>
    public Encoding? Find(string? label) =>
        label is not null && codePages.TryGetValue(label.Trim(' ', '\t', '\r', '\n', '\f', '"', '\''), out var page)
            ? ByCodePage(page)
            : null;

    public static Encoding ByCodePage(int page) =>
        page switch
        {
            65001 => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            1200 => Encoding.Unicode,
            1201 => Encoding.BigEndianUnicode,
            _ => CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.Latin1,
        };
}
