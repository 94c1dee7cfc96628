using System.Text;
using NewsExport.Store;
using NewsExport.Store.Files;
using NewsExport.Store.Naming;
using NewsExport.Testing.Files;

namespace NewsExport.Tests.Store;

public sealed class OutputFolderTests : IDisposable
{
    private static readonly SourceKey Harbour = new("https://harbour.example/story");
    private static readonly SourceKey Delta = new("https://delta.example/story");
    private static readonly OutputName Story = new([], "story", ".txt");
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Publishes_a_document_whole_and_leaves_nothing_beside_it()
    {
        var written = Publish("tide", Story, Harbour);

        Assert.Equal(["story.txt"], folder.Everything());
        Assert.Equal("tide", File.ReadAllText(folder.At("story.txt")));
        Assert.Equal(folder.At("story.txt"), written!.Single().Path);
        Assert.Equal(4, written!.Single().Length);
    }

    [Fact]
    public void A_draft_that_is_given_up_leaves_no_file_and_no_folder()
    {
        using (var draft = Prepared().Begin(new OutputName(["2026", "march"], "story", ".txt")))
        {
            draft.Content.Write("half a stor"u8);
        }

        Assert.Empty(folder.Everything());
    }

    [Fact]
    public void A_file_of_the_same_content_is_left_alone()
    {
        Publish("tide", Story, Harbour);
        var before = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(folder.At("story.txt"), before);

        Assert.NotNull(Publish("tide", Story, Harbour));
        Assert.Equal(before, File.GetLastWriteTimeUtc(folder.At("story.txt")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_strangers_file_of_that_name_stays(bool overwrite)
    {
        folder.Write("story.txt", "mine");

        Assert.Null(Publish("tide", Story, Harbour, overwrite));
        Assert.Equal("mine", File.ReadAllText(folder.At("story.txt")));
    }

    [Fact]
    public void Another_sources_document_stays_even_with_force()
    {
        Publish("flood", Story, Delta);

        Assert.Null(Publish("ebb", Story, Harbour, overwrite: true));
        Assert.Equal("flood", File.ReadAllText(folder.At("story.txt")));
    }

    [Fact]
    public void Force_overwrites_what_the_same_source_wrote()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "extended attributes missing: who wrote a file is known on Linux only");
        Publish("flood", Story, Harbour);

        Assert.Null(Publish("ebb", Story, Harbour));
        Assert.NotNull(Publish("ebb", Story, Harbour, overwrite: true));
        Assert.Equal("ebb", File.ReadAllText(folder.At("story.txt")));
    }

    [Fact]
    public void Force_overwrites_a_name_that_carries_the_sources_mark()
    {
        var marked = Story.MarkedFor(Harbour);
        folder.Write(marked.Relative, "flood");

        Assert.Null(Publish("ebb", marked, Harbour));
        Assert.NotNull(Publish("ebb", marked, Harbour, overwrite: true));
    }

    [Fact]
    public void The_name_of_another_source_in_this_run_is_taken_even_for_the_same_content()
    {
        var output = Prepared();
        using var first = Drafted(output, "tide", Story);
        using var second = Drafted(output, "tide", Story);

        Assert.NotNull(output.Publish(first, Story, Harbour));
        Assert.False(output.IsFree(Story, Delta));
        Assert.Null(output.Publish(second, Story, Delta));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_planted_link_is_never_followed(bool overwrite)
    {
        var outside = folder.Write("outside/target.txt", "precious");
        File.CreateSymbolicLink(folder.At("story.txt"), outside);

        Assert.Null(Publish("tide", Story, Harbour, overwrite));
        Assert.Equal("precious", File.ReadAllText(outside));
    }

    [Fact]
    public void A_planted_link_in_place_of_a_folder_is_passed_by()
    {
        Directory.CreateDirectory(folder.At("elsewhere"));
        Directory.CreateSymbolicLink(folder.At("site"), folder.At("elsewhere"));

        var written = Publish("tide", new OutputName(["site"], "story", ".txt"), Harbour);

        Assert.Empty(Directory.GetFileSystemEntries(folder.At("elsewhere")));
        Assert.Equal(folder.At($"site-{Harbour.ShortHash}", "story.txt"), written!.Single().Path);
    }

    [Fact]
    public async Task Pictures_stand_in_a_folder_of_the_documents_name()
    {
        var output = Prepared();
        using var draft = Drafted(output, "![](story.files/map.png)", Story);
        await draft.AddAssetAsync("map.png", "picture"u8.ToArray(), TestContext.Current.CancellationToken);

        var written = output.Publish(draft, Story, Harbour)!;

        Assert.Equal(["story.files/", "story.files/map.png", "story.txt"], folder.Everything());
        Assert.Equal([false, true], written.Select(file => file.IsAsset));
    }

    [Fact]
    public async Task A_link_in_place_of_the_picture_folder_takes_the_name()
    {
        Directory.CreateDirectory(folder.At("elsewhere"));
        Directory.CreateSymbolicLink(folder.At("story.files"), folder.At("elsewhere"));
        var output = Prepared();
        using var draft = Drafted(output, "text", Story);
        await draft.AddAssetAsync("map.png", "picture"u8.ToArray(), TestContext.Current.CancellationToken);

        Assert.Null(output.Publish(draft, Story, Harbour));
        Assert.Empty(Directory.GetFileSystemEntries(folder.At("elsewhere")));
        Assert.False(File.Exists(folder.At("story.txt")));
    }

    [Fact]
    public async Task A_picture_cannot_leave_its_folder()
    {
        using var draft = Prepared().Begin(Story);

        await Assert.ThrowsAsync<ArgumentException>(async () =>
            await draft.AddAssetAsync("../map.png", "picture"u8.ToArray(), TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public void What_a_killed_run_left_is_cleared_and_what_is_being_written_stays()
    {
        folder.Write(".newsexport-1-0.part", "half");
        using var writing = PendingFile.Create(folder.Path);

        Prepared();

        Assert.Single(folder.Everything());
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_a_fault_of_the_machine()
    {
        folder.Write("file", "");

        var fault = Assert.Throws<StorageException>(() => new OutputFolder(folder.At("file", "out"), overwrite: false).Prepare());

        Assert.True(fault.IsMachineFault);
        Assert.Contains(folder.At("file", "out"), fault.Message);
    }

    [Fact]
    public void Paths_are_the_folder_as_given_with_the_name_joined()
    {
        var output = new OutputFolder(folder.Path + "/", overwrite: false);
        using var draft = Drafted(output, "tide", Story);

        Assert.Equal(folder.Path + "/story.txt", output.Publish(draft, Story, Harbour)!.Single().Path);
    }

    public void Dispose() => folder.Dispose();

    private ValueList<WrittenFile>? Publish(string text, OutputName name, SourceKey source, bool overwrite = false)
    {
        var output = new OutputFolder(folder.Path, overwrite);
        output.Prepare();
        using var draft = Drafted(output, text, name);
        return output.Publish(draft, name, source);
    }

    private OutputFolder Prepared()
    {
        var output = new OutputFolder(folder.Path, overwrite: false);
        output.Prepare();
        return output;
    }

    private static Draft Drafted(OutputFolder output, string text, OutputName name)
    {
        var draft = output.Begin(name);
        draft.Content.Write(Encoding.UTF8.GetBytes(text));
        return draft;
    }
}
