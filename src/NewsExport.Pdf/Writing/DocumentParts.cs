using NewsExport.Pdf.Writing.Fonts;
using NewsExport.Pdf.Writing.Images;
using NewsExport.Pdf.Writing.Structure;

namespace NewsExport.Pdf.Writing;

/// <summary>What all pages of a document share.</summary>
internal sealed record DocumentParts(EmbeddedFonts Fonts, EmbeddedImages Images, TagNumbers Tags, LinkWriter Links, string Language);
