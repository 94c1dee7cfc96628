namespace NewsExport.Extract.Reading;

/// <summary>What an element's name says about its content.</summary>
internal enum TagKind : byte
{
    Inline,
    Block,
    Paragraph,
    Heading,
    ListItem,
    List,
    Cell,
    Table,
    Quote,
    Code,
    Caption,
    Figure,
    Article,
    Main,
    Body,
    Section,
    Navigation,
    Aside,
    Footer,
    Header,
    Form,
    Link,
    LineBreak,
    Rule,
    Image,
    Details,

    /// <summary>Its content is never read as text: scripts, styles, controls, fallback content.</summary>
    Silent,
}
