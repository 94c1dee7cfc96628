using System.Globalization;

namespace NewsExport.Cli.Output;

/// <summary>An inspection for a person: what is known and from where, what is kept, what was removed and why.</summary>
internal static class InspectionText
{
    public static void Write(TextWriter output, Extraction extraction)
    {
        void Line(string text) => output.WriteLine(TerminalText.Clean(text));

        Line(string.Create(CultureInfo.InvariantCulture, $"confidence {extraction.Confidence:0.00}"));
        Line("");
        Line("metadata");
        foreach (var field in MetadataField.Of(extraction.Article.Metadata))
        {
            Line($"  {field.Name, -13}{field.Won.Value}  ({field.Won.Origin})");
            foreach (var lost in field.Lost)
            {
                Line($"  {"", -13}  not {lost.Value}  ({lost.Origin})");
            }
        }

        Line("");
        Line("kept");
        foreach (var line in Outline.Of(extraction.Article.Body))
        {
            Line($"  {line.Type, -12}{line.Text}{(line.Place is null ? "" : $"  <{line.Place}>")}");
        }

        Line("");
        Line("removed");
        foreach (var removal in extraction.Removals)
        {
            Line($"  {removal.Step}: {removal.Reason}  <{removal.Place}>  {removal.Text}");
        }
    }
}
