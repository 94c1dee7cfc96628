using static NewsExport.Tests.Extract.BuiltPages;

namespace NewsExport.Tests.Extract.Building;

public sealed class NoteTests
{
    [Fact]
    public void Turns_marks_into_references_and_puts_the_notes_last()
    {
        var blocks = Blocks(
            "<p>It waits.<sup id=r1><a href='#fn1'>1</a></sup> Always.</p><section class=footnotes><hr><ol><li id=fn1>Council minutes. <a href='#r1'>↩</a></li></ol></section><p>The end.</p>"
        );

        var note = Assert.IsType<Footnote>(blocks[^1]);
        Assert.Equal(3, blocks.Count);
        Assert.Equal("Council minutes.", Words(Assert.Single(note.Content)));
        var reference = Assert.IsType<Paragraph>(blocks[0]).Content.OfType<NoteReference>().Single();
        Assert.Equal((note.Id, "1"), (reference.NoteId, reference.Label));
    }

    [Fact]
    public void Drops_the_heading_of_the_notes_and_their_own_labels()
    {
        var blocks = Blocks(
            "<p>a<a href='#_ftn1' name='_ftnref1'>[1]</a></p><h2>Notes</h2><p id=x><a href='#_ftnref1' name='_ftn1'>[1]</a> See the map.</p>"
        );

        Assert.Equal(2, blocks.Count);
        Assert.Equal("See the map.", Words(blocks[1]));
    }

    [Fact]
    public void Leaves_a_list_of_contents_alone()
    {
        var blocks = Blocks("<ul><li><a href='#s1'>1</a></li></ul><h2 id=s1>One</h2><p>Text.</p>");

        Assert.DoesNotContain(blocks, block => block is Footnote);
    }
}
