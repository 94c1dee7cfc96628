using System.Xml.Linq;

namespace NewsExport.Tests.Markup;

/// <summary>Questions that tests ask of markup, whatever its namespace.</summary>
internal static class XmlQueries
{
    public static IEnumerable<XElement> All(this XContainer document, string name) =>
        document.Descendants().Where(element => element.Name.LocalName == name);

    public static XElement Only(this XContainer document, string name) => Assert.Single(document.All(name));

    public static IEnumerable<XElement> OfClass(this XContainer document, string style) =>
        document.Descendants().Where(element => (element.Attribute("class")?.Value.Split(' ') ?? []).Contains(style));

    public static string? Says(this XElement element, string attribute) =>
        element.Attributes().FirstOrDefault(found => found.Name.LocalName == attribute)?.Value;

    /// <summary>Words with white space evened out.</summary>
    public static string Reads(this XElement element) =>
        string.Join(' ', element.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
