using AngleSharp.Css.Parser;

namespace NewsExport.Extract.Choosing;

/// <summary>Tells whether a person's selector can be read, before any page is fetched for it.</summary>
internal static class SelectorCheck
{
    public static bool CanBeRead(string selector) => new CssSelectorParser().ParseSelector(selector) is not null;
}
