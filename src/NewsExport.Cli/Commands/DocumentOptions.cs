using System.CommandLine;
using System.CommandLine.Completions;
using NewsExport.Pipeline;

namespace NewsExport.Cli.Commands;

/// <summary>Options that say what documents are made and how they look.</summary>
internal sealed class DocumentOptions
{
    public Option<ValueList<OutputFormat>> Format { get; } =
        new("--format", "-f")
        {
            HelpName = "LIST",
            Description = $"{string.Join(", ", OutputFormats.All)}, parted by commas [default: pdf,epub]",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = Values.Formats,
            CompletionSources = { _ => OutputFormats.All.Select(name => new CompletionItem(name)) },
        };

    public Option<string?> Output { get; } =
        new("--output", "-o")
        {
            HelpName = "PATH",
            Description = "A folder; for one document also a file, or - for standard output [default: .]",
        };

    public Option<string?> Name { get; } =
        new("--name")
        {
            HelpName = "TEMPLATE",
            Description = "File names of {date} {slug} {host} {site} {stem}; / makes folders [default: {date}-{slug}]",
        };

    public Option<bool> Force { get; } = new("--force") { Description = "Overwrite what an earlier run of the same source wrote" };

    public Option<string?> Bundle { get; } =
        new("--bundle") { HelpName = "TITLE", Description = "One volume per format, the sources as chapters" };

    public Option<bool> Json { get; } = new("--json") { Description = "One JSON object per source on standard output" };

    public Option<ImageChoice?> Images { get; } =
        new("--images")
        {
            HelpName = "keep|none|MAXPX",
            Description = "Pictures: keep, leave out, or scale down to so many pixels [default: keep]",
            CustomParser = Values.Images,
            CompletionSources = { "keep", "none" },
        };

    public Option<LinkStyle?> Links { get; } = LinkOption();

    public Option<PageSize?> Page { get; } =
        new("--page-size")
        {
            HelpName = "a4|letter|a5|WxHmm",
            Description = "Pages of a PDF [default: a4]",
            CustomParser = Values.Page,
            CompletionSources = { "a4", "letter", "a5" },
        };

    public Option<double?> FontSize { get; } =
        new("--font-size")
        {
            HelpName = "PT",
            Description = "Body size of a PDF, 6 to 24 points",
            CustomParser = Values.FontSize,
        };

    public Option<string?> Language { get; } =
        new("--lang")
        {
            HelpName = "TAG",
            Description = "Language of the article (en, pt-BR), where you know better",
            CustomParser = Values.Language,
        };

    public Option<string?> Title { get; } =
        new("--title") { HelpName = "TEXT", Description = "Title of the article, where you know better" };

    public Option<string[]> Author { get; } =
        new("--author") { HelpName = "NAME", Description = "Author of the article, where you know better; repeatable" };

    private static Option<LinkStyle?> LinkOption()
    {
        var option = new Option<LinkStyle?>("--links")
        {
            HelpName = "endnotes|inline|none",
            Description = "Addresses of links in paged documents [default: endnotes]",
            CustomParser = Values.Links,
        };
        // An enumeration's own names, which the library offers by itself, are no words of the command line.
        option.CompletionSources.Clear();
        option.CompletionSources.Add("endnotes", "inline", "none");
        return option;
    }

    /// <summary>All of them, in the order of the help page.</summary>
    public IEnumerable<Option> All => [Format, Output, Name, Force, Bundle, Json, Images, Links, Page, FontSize, Language, Title, Author];

    /// <summary>What the line says about documents, over <paramref name="reading"/>.</summary>
    public ArchiveOptions Read(ParseResult line, ArchiveOptions reading)
    {
        var images = line.GetValue(Images) ?? new ImageChoice(Keep: true, reading.MaxImagePixels);
        var rendering = reading.Rendering;
        return reading with
        {
            Formats = line.GetValue(Format) ?? reading.Formats,
            Output = line.GetValue(Output) ?? reading.Output,
            Name = line.GetValue(Name),
            Overwrite = line.GetValue(Force),
            BundleTitle = line.GetValue(Bundle),
            KeepImages = images.Keep,
            MaxImagePixels = images.MaxPixels,
            Rendering = rendering with
            {
                PageSize = line.GetValue(Page) ?? rendering.PageSize,
                FontSize = line.GetValue(FontSize),
                Links = line.GetValue(Links) ?? rendering.Links,
            },
            Metadata = new MetadataOverrides
            {
                Title = line.GetValue(Title),
                Authors = [.. line.GetValue(Author) ?? []],
                Language = line.GetValue(Language),
            },
        };
    }
}

/// <summary>What becomes of pictures.</summary>
internal sealed record ImageChoice(bool Keep, int MaxPixels);
