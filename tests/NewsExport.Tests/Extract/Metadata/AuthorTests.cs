using NewsExport.Extract.Metadata;
using NewsExport.Testing.Extract;
using static NewsExport.Tests.Extract.BuiltPages;

namespace NewsExport.Tests.Extract.Metadata;

public sealed class AuthorTests
{
    [Theory]
    [InlineData("By Mara Quill and Jory Pell", "Mara Quill;Jory Pell")]
    [InlineData("Von Ines Aldana, Karl Ott", "Ines Aldana;Karl Ott")]
    [InlineData("Por María Sanz y Luis Gil", "María Sanz;Luis Gil")]
    [InlineData("Written by: Mara Quill | 3 May 2024", "Mara Quill")]
    [InlineData("Mara Quill, MD", "Mara Quill, MD")]
    [InlineData("Mara Quill, Staff Writer", "Mara Quill")]
    [InlineData("Mara Quill Mara Quill", "Mara Quill")]
    [InlineData("Sirhan Sirhan", "Sirhan Sirhan")]
    [InlineData("By Karl Ott and Mary Trainer", "Karl Ott;Mary Trainer")]
    [InlineData("Mary Ann Coach and Ines Pope", "Mary Ann Coach;Ines Pope")]
    [InlineData("By Jane Roe, Machine Learning Engineer", "Jane Roe")]
    [InlineData("By Jane Roe, Relationship Coach", "Jane Roe")]
    [InlineData("By Jane Roe, Resident Fellow", "Jane Roe")]
    [InlineData("Karl Ott, Thomas Judge, Ada Bishop", "Karl Ott;Thomas Judge;Ada Bishop")]
    [InlineData("Karl Ott, Personal Trainer", "Karl Ott")]
    [InlineData("Karl Ott, fitness coach", "Karl Ott")]
    [InlineData("Karl Ott, Coach", "Karl Ott")]
    [InlineData("Karl Ott, Managing Partner", "Karl Ott")]
    [InlineData("نویسنده: نیلوفر آذرپی", "نیلوفر آذرپی")]
    [InlineData("desk@post.example", "")]
    [InlineData("admin", "")]
    [InlineData("https://social.example/post", "")]
    public void Splits_a_line_into_people(string line, string people)
    {
        Assert.Equal(people, string.Join(';', AuthorNames.Split(line).Select(author => author.Name)));
    }

    [Fact]
    public void Keeps_the_label_of_a_line_that_names_the_work()
    {
        Assert.Equal("Words", Assert.Single(AuthorNames.Split("Words by Mara Quill")).Label);
    }

    [Fact]
    public void Reads_the_authors_of_a_graph_with_references()
    {
        var page = APage
            .Titled("The ferry waits")
            .WithJsonLd(
                """{"@graph":[{"@type":"NewsArticle","headline":"The ferry waits","author":[{"@id":"#m"},{"@type":"Person","name":"Jory Pell"}]},{"@type":"Person","@id":"#m","name":"Mara Quill","url":"/people/mara"}]}"""
            );

        var authors = MetadataOf(page).Authors!;
        Assert.Equal(["Mara Quill", "Jory Pell"], authors.Value.Select(author => author.Name));
        Assert.Equal("https://post.example/people/mara", authors.Value[0].Url!.AbsoluteUri);
    }

    [Fact]
    public void Reads_the_visible_byline_where_nothing_else_speaks()
    {
        var page = APage
            .Titled("The ferry waits")
            .Under("<div class=byline>By <a href='/author/mara'>Mara Quill</a></div>")
            .WithParagraphs(2);

        Assert.Equal("Mara Quill", Assert.Single(MetadataOf(page).Authors!.Value).Name);
    }

    [Fact]
    public void Does_not_take_the_authors_of_comments()
    {
        var page = APage
            .Titled("The ferry waits")
            .WithParagraphs(2)
            .Below("<ol class=comments><li><span class='comment-author'>By Karl Ott</span></li></ol>");

        Assert.Null(MetadataOf(page).Authors);
    }
}
