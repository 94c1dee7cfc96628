using System.CommandLine;
using NewsExport.Pipeline;

namespace NewsExport.Cli.Commands;

/// <summary>Options that say how a source is read: shared by the commands that read one.</summary>
internal sealed class SourceOptions
{
    public Option<Uri?> BaseUrl { get; } =
        new("--base-url")
        {
            HelpName = "URL",
            Description = "Address that a local page or standard input is read as",
            CustomParser = Values.HttpAddress,
        };

    public Option<string[]> Select { get; } =
        new("--select") { HelpName = "CSS", Description = "The article's body, where you know better; repeatable" };

    public Option<string[]> Remove { get; } = new("--remove") { HelpName = "CSS", Description = "Leave these elements out; repeatable" };

    public Option<bool> Offline { get; } = new("--offline") { Description = "Connect to nothing" };

    public Option<TimeSpan?> Timeout { get; } =
        new("--timeout")
        {
            HelpName = "SECONDS",
            Description = "For a whole resource with its redirects [default: 60]",
            CustomParser = Values.Seconds,
        };

    public Option<int?> Retries { get; } =
        new("--retries")
        {
            HelpName = "N",
            Description = "How often a passing failure is tried again [default: 2]",
            CustomParser = Values.Retries,
        };

    public Option<string?> UserAgent { get; } =
        new("--user-agent")
        {
            HelpName = "TEXT",
            Description = "What requests say they come from",
            CustomParser = Values.HeaderText,
        };

    public Option<ValueList<(string Name, string Value)>> Header { get; } =
        new("--header")
        {
            HelpName = "NAME:VALUE",
            Description = "A request header of your own; repeatable; credentials stay with the named origin",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = Values.Headers,
        };

    public Option<long?> MaxBytes { get; } =
        new("--max-bytes")
        {
            HelpName = "BYTES",
            Description = "The most bytes of one resource, decoded [default: 50000000]",
            CustomParser = Values.Bytes,
        };

    public Option<ValueList<System.Net.IPNetwork>> AllowPrivate { get; } =
        new("--allow-private")
        {
            HelpName = "CIDR",
            Description = "A private network that may be reached; repeatable",
            Arity = ArgumentArity.OneOrMore,
            CustomParser = Values.Networks,
        };

    public Option<string?> Render { get; } =
        new("--render")
        {
            HelpName = "never",
            Description = "How pages that need JavaScript are treated [default: never]",
            CustomParser = Values.Render,
            CompletionSources = { "never" },
        };

    public Option<bool> IgnoreRobots { get; } =
        new("--ignore-robots") { Description = "Accepted for scripts: addresses that you name are fetched without asking robots.txt" };

    /// <summary>All of them, in the order of the help page.</summary>
    public IEnumerable<Option> All =>
        [BaseUrl, Select, Remove, Offline, Timeout, Retries, UserAgent, Header, MaxBytes, AllowPrivate, Render, IgnoreRobots];

    /// <summary>What the line says about reading sources, over the defaults.</summary>
    public ArchiveOptions Read(ParseResult line, Terminal terminal)
    {
        var defaults = new NetworkOptions();
        return new ArchiveOptions
        {
            Extraction = new ExtractionChoices { Select = [.. line.GetValue(Select) ?? []], Remove = [.. line.GetValue(Remove) ?? []] },
            Network = new NetworkOptions
            {
                Offline = line.GetValue(Offline),
                Timeout = line.GetValue(Timeout) ?? defaults.Timeout,
                Retries = line.GetValue(Retries) ?? defaults.Retries,
                UserAgent = line.GetValue(UserAgent),
                Headers = line.GetValue(Header) ?? [],
                MaxBytes = line.GetValue(MaxBytes) ?? defaults.MaxBytes,
                AllowPrivate = line.GetValue(AllowPrivate) ?? [],
                BaseUrl = line.GetValue(BaseUrl),
            },
            StandardInput = terminal.OpenInput,
            StandardOutput = terminal.OpenOutput,
            SourceDate = SourceDate.From(terminal.Variable("SOURCE_DATE_EPOCH")),
        };
    }
}
