using System.CommandLine;
using NewsExport.Cli.Commands;
using NewsExport.Cli.Shells;
using NewsExport.Testing.Judges;

namespace NewsExport.Tests.Cli;

/// <summary>The manual page and the completion scripts, read by man and completed by the shells themselves.</summary>
public sealed class ShellTests : IDisposable
{
    /// <summary>Completes the words of its arguments as bash does when the tab key is pressed.</summary>
    private const string Bash = """
        source "$1"; shift
        COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
        _newsexport 2>/dev/null
        printf '%s\n' "${COMPREPLY[@]}"
        """;

    /// <summary>Types the second argument into an interactive zsh, and writes what then stands on the line into the third.</summary>
    private const string Zsh = """
        zmodload zsh/zpty
        zpty typed zsh -f -i
        zpty -w typed "autoload -Uz compinit; compinit -u -D; source $1; show() { print -r -- \"\$BUFFER\" > $3; exit }; zle -N show; bindkey '^X' show"
        zpty -w -n typed "$2"$'\t\x18'
        for try in {1..600}; do [[ -s $3 ]] && break; sleep 0.1; done
        """;

    private readonly CommandLine program = new();

    [Fact]
    public async Task The_manual_page_says_what_help_says()
    {
        var page = (await PrintAsync("manual"))
            .Replace("\\-", "-", StringComparison.Ordinal)
            .Replace("\\(dq", "\"", StringComparison.Ordinal);

        var root = Root();
        Assert.Contains(root.Commands, command => command.Name is "archive");
        Assert.All(
            root.Commands.Append(root),
            command =>
            {
                Assert.Contains(command.Description, page);
                Assert.All(
                    command.Options,
                    option => Assert.All([.. option.Names, option.Description], text => Assert.Contains(text, page))
                );
            }
        );
        Assert.DoesNotContain("--toc", page);
        Assert.DoesNotContain("manual\"", page);
    }

    [Fact]
    public void Every_value_that_is_offered_is_taken()
    {
        var archive = Root().Commands.Single(command => command.Name == "archive");
        var offered = archive.Options.SelectMany(option =>
            option.Words.Select(word => new[] { "archive", "page.html", option.Names[0], word })
        );

        Assert.NotEmpty(offered);
        Assert.All(offered, line => Assert.Empty(Commands().Parse(line).Errors));
    }

    [Fact]
    public async Task Man_takes_the_manual_page_without_a_warning()
    {
        var verdict = Judge
            .Find("man")
            .Run("--warnings", "-l", "-E", "utf8", program.Folder.Write("newsexport.1", await PrintAsync("manual")));

        Assert.Equal("", verdict.Errors);
        Assert.Contains("newsexport - archives articles from web pages", verdict.Output);
        Assert.Contains("--format", verdict.Output);
    }

    [Fact]
    public void Man_says_so_where_a_page_is_broken()
    {
        var verdict = Judge
            .Find("man")
            .Run("--warnings", "-l", "-E", "utf8", program.Folder.Write("broken.1", ".TH X 1\n.SH NAME\n.nonsense\nx\n"));

        Assert.NotEqual("", verdict.Errors);
    }

    [Theory]
    [InlineData("newsexport|", "archive", "inspect", "completion", "--help", "--version", "--quiet", "--config")]
    [InlineData("newsexport|arc", "archive")]
    [InlineData("newsexport|archive|--fo", "--force", "--format", "--font-size")]
    [InlineData("newsexport|archive|--links|", "endnotes", "inline", "none")]
    [InlineData("newsexport|archive|--links|=|in", "inline")]
    [InlineData("newsexport|archive|-f|", "pdf", "epub", "html", "md", "txt", "json")]
    [InlineData("newsexport|archive|--format|pdf,e", "pdf,epub")]
    [InlineData("newsexport|completion|", "bash", "zsh", "fish")]
    public async Task Bash_completes(string line, params string[] expected)
    {
        var script = program.Folder.Write("newsexport.bash", await PrintAsync("completion", "bash"));

        var offered = Judge.Find("bash").Run(["-c", Bash, "bash", script, .. line.Split('|')]).Output.Split('\n');

        Assert.All(expected, word => Assert.Contains(word, offered));
        Assert.DoesNotContain("manual", offered);
    }

    [Fact]
    public async Task Bash_does_not_offer_a_format_twice()
    {
        var script = program.Folder.Write("newsexport.bash", await PrintAsync("completion", "bash"));

        var offered = Judge.Find("bash").Run("-c", Bash, "bash", script, "newsexport", "archive", "-f", "pdf,").Output;

        Assert.Contains("pdf,md\n", offered);
        Assert.DoesNotContain("pdf,pdf", offered);
    }

    [Fact]
    public async Task Bash_completes_a_file_whose_name_has_a_blank()
    {
        var script = program.Folder.Write("newsexport.bash", await PrintAsync("completion", "bash"));
        program.Folder.Write("two words.html", "");

        var offered = Judge.Find("bash").Run("-c", Bash, "bash", script, "newsexport", "archive", program.Folder.At("two")).Output;

        Assert.Contains(program.Folder.At("two words.html") + "\n", offered);
    }

    [Theory]
    [InlineData("newsexport arc", "newsexport archive ")]
    [InlineData("newsexport archive --links inl", "newsexport archive --links inline ")]
    [InlineData("newsexport archive --forc", "newsexport archive --force ")]
    // The comma goes away by itself when a blank is typed.
    [InlineData("newsexport archive -f pdf,ep", "newsexport archive -f pdf,epub,")]
    [InlineData("newsexport completion fi", "newsexport completion fish ")]
    public async Task Zsh_completes(string typed, string line)
    {
        var script = program.Folder.Write("newsexport.zsh", await PrintAsync("completion", "zsh"));
        var shown = program.Folder.At("line");

        Judge.Find("zsh").Run("-f", "-c", Zsh, "zsh", script, typed, shown);

        Assert.Equal(line.TrimEnd(), (await File.ReadAllTextAsync(shown, TestContext.Current.CancellationToken)).TrimEnd());
    }

    [Theory]
    [InlineData("newsexport ", "archive", "inspect", "completion")]
    [InlineData("newsexport archive --fo", "--force", "--format", "--font-size")]
    [InlineData("newsexport archive --links ", "endnotes", "inline", "none")]
    [InlineData("newsexport archive -f pdf,e", "pdf,epub")]
    [InlineData("newsexport completion ", "bash", "zsh", "fish")]
    public async Task Fish_completes(string line, params string[] expected)
    {
        var script = program.Folder.Write("newsexport.fish", await PrintAsync("completion", "fish"));

        var offered = Judge
            .Find("fish")
            .Run("--no-config", "-c", "source $argv[1]; complete -C $argv[2]", script, line)
            .Output.Split('\n')
            .Select(offer => offer.Split('\t')[0]);

        Assert.All(expected, word => Assert.Contains(word, offered));
    }

    public void Dispose() => program.Dispose();

    private async Task<string> PrintAsync(params string[] arguments)
    {
        Assert.Equal(0, await program.RunAsync(arguments));
        return program.Out;
    }

    private static CommandShape Root() => CommandShape.Of(Commands());

    private static RootCommand Commands() =>
        RootCommands.Create(new NewsExport.Cli.Terminal { Out = TextWriter.Null, Error = TextWriter.Null });
}
