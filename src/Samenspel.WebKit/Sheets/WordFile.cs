using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Samenspel.WebKit.Sheets;

/// <summary>Writes a report as a file for Word that one can change: A4, with headings and tables that are styles of the file.</summary>
public static class WordFile
{
    // Twentieths of a point.
    private const uint PageWidth = 11906;
    private const uint PageHeight = 16838;
    private const int Margin = 1134;
    private const int TextWidth = 9638;
    private const string Ink = "0B2239";
    private const string Line = "C3CBD3";

    /// <param name="title">At the top, and the name of the document.</param>
    /// <param name="lede">One sentence below it.</param>
    /// <param name="blocks">In order.</param>
    /// <returns>The file.</returns>
    public static byte[] Write(string title, string lede, IEnumerable<WordBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Looks();
            main.Document = new Document(new Body(
            [
                Words("Title", title), Words("Subtitle", lede), .. blocks.SelectMany(Of),
                new SectionProperties(
                    new PageSize { Width = PageWidth, Height = PageHeight }, new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 400, Footer = 400, Gutter = 0 }),
            ]));
            document.PackageProperties.Title = title;
        }

        return stream.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Of(WordBlock block) => block switch
    {
        WordHeading heading => [Words(heading.Level == 1 ? "Heading1" : "Heading2", heading.Text)],
        WordSource source => [Words("Source", source.Text)],
        WordText { IsItem: true } item => [Words("Item", $"•\t{item.Text}")],
        WordText text => text.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Words("Normal", line)),
        // A table that follows on another one would join it.
        WordTable table => [Table(table), Words("Source", "")],
        _ => throw new ArgumentException($"There is no way to write {block.GetType().Name}.", nameof(block)),
    };

    private static Table Table(WordTable table)
    {
        var width = TextWidth / table.Headings.Count;
        var properties = new TableProperties(
            new TableWidth { Width = Number(width * table.Headings.Count), Type = TableWidthUnitValues.Dxa },
            new TableBorders(new BottomBorder { Val = BorderValues.Single, Size = 4, Color = Line }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = Line }),
            new TableLayout { Type = TableLayoutValues.Fixed });
        var head = new TableRow([new TableRowProperties(new TableHeader()), .. table.Headings.Select(cell => Cell(cell, bold: true))]);
        return new Table([properties, new TableGrid(table.Headings.Select(_ => new GridColumn { Width = Number(width) })), head, .. table.Rows.Select(row => new TableRow(row.Select(cell => Cell(cell))))]);
    }

    private static TableCell Cell(string text, bool bold = false) => new(new Paragraph(new ParagraphProperties(new SpacingBetweenLines { Before = "20", After = "20" }), Run(text, bold)));

    private static Paragraph Words(string style, string text) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));

    private static Run Run(string text, bool bold = false)
    {
        var run = new Run();
        if (bold)
        {
            run.Append(new RunProperties(new Bold()));
        }

        foreach (var (place, part) in text.Split('\t').Index())
        {
            if (place > 0)
            {
                run.Append(new TabChar());
            }

            // What XML cannot hold, nobody typed on purpose.
            run.Append(new Text(string.Concat(part.Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)))) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    private static Styles Looks() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" }, new FontSize { Val = "21" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "80", Line = "259", LineRule = LineSpacingRuleValues.Auto }))),
        Look("Normal", "Normal", new StyleParagraphProperties(), new StyleRunProperties(), isDefault: true),
        Look("Title", "Title", new StyleParagraphProperties(new SpacingBetweenLines { After = "80" }), new StyleRunProperties(new Bold(), new Color { Val = Ink }, new FontSize { Val = "40" })),
        Look("Subtitle", "Subtitle", new StyleParagraphProperties(new SpacingBetweenLines { After = "240" }), new StyleRunProperties(new FontSize { Val = "24" })),
        Look(
            "Heading1", "heading 1", new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "320", After = "80" }, new OutlineLevel { Val = 0 }),
            new StyleRunProperties(new Bold(), new Color { Val = Ink }, new FontSize { Val = "28" })),
        Look(
            "Heading2", "heading 2", new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "200", After = "40" }, new OutlineLevel { Val = 1 }),
            new StyleRunProperties(new Bold(), new Color { Val = Ink }, new FontSize { Val = "23" })),
        Look(
            "Item", "Item", new StyleParagraphProperties(new Tabs(new TabStop { Val = TabStopValues.Left, Position = 284 }), new SpacingBetweenLines { After = "40" }, new Indentation { Left = "284", Hanging = "284" }),
            new StyleRunProperties()),
        Look("Source", "Source", new StyleParagraphProperties(), new StyleRunProperties(new Color { Val = "4A5662" }, new FontSize { Val = "17" })));

    private static Style Look(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties run, bool isDefault = false) =>
        new(new StyleName { Val = name }, paragraph, run) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
