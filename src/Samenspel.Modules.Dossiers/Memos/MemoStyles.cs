using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Dossiers.Memos;

/// <summary>The pieces of which a file for Word is made, with the looks of the page.</summary>
internal static class MemoStyles
{
    public const string Plain = "Normal";
    public const string Head = "MemoHead";
    public const string Title = "Title";
    public const string Heading = "Heading1";
    public const string Item = "MemoItem";
    public const string Foot = "MemoFoot";
    private const string Ink = "0B2239";
    private const string Line = "C3CBD3";
    private const int Right = 9638;

    public static Styles All() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri" }, new FontSize { Val = "20" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "60", Line = "252", LineRule = LineSpacingRuleValues.Auto }))),
        Style(Plain, "Normal", new StyleParagraphProperties(), new StyleRunProperties(), isDefault: true),
        Style(
            Head, "Memo head",
            new StyleParagraphProperties(new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 12, Color = Ink, Space = 4 }), new Tabs(new TabStop { Val = TabStopValues.Right, Position = Right })),
            new StyleRunProperties(new FontSize { Val = "24" })),
        Style(
            Title, "Title",
            new StyleParagraphProperties(new SpacingBetweenLines { Before = "200", After = "120" }),
            new StyleRunProperties(new RunFonts { Ascii = "Cambria", HighAnsi = "Cambria" }, new Bold(), new Color { Val = Ink }, new FontSize { Val = "36" })),
        Style(
            Heading, "heading 1",
            new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "140", After = "20" }, new OutlineLevel { Val = 0 }),
            new StyleRunProperties(new Bold(), new Color { Val = Ink }, new FontSize { Val = "22" })),
        Style(
            Item, "Memo item",
            new StyleParagraphProperties(new Tabs(new TabStop { Val = TabStopValues.Left, Position = 284 }), new SpacingBetweenLines { After = "20" }, new Indentation { Left = "284", Hanging = "284" }),
            new StyleRunProperties()),
        Style(
            Foot, "Memo foot",
            new StyleParagraphProperties(new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Color = Line, Space = 4 }), new SpacingBetweenLines { Before = "200" }),
            new StyleRunProperties(new Color { Val = "4A5662" }, new FontSize { Val = "16" })));

    public static Paragraph Paragraph(string style, IEnumerable<Run> runs) => new([new ParagraphProperties(new ParagraphStyleId { Val = style }), .. runs]);

    public static Run Run(string text, bool bold = false)
    {
        var run = new Run();
        if (bold)
        {
            run.Append(new RunProperties(new Bold()));
        }

        run.Append(new Text(Writable(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    public static Table Table(IReadOnlyList<int> widths, IEnumerable<TableRow> rows, bool ruled = false)
    {
        var properties = new TableProperties(new TableWidth { Width = Number(widths.Sum()), Type = TableWidthUnitValues.Dxa });
        if (ruled)
        {
            properties.Append(new TableBorders(
                new BottomBorder { Val = BorderValues.Single, Size = 4, Color = Line }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = Line }));
        }

        properties.Append(new TableLayout { Type = TableLayoutValues.Fixed });
        return new Table([properties, new TableGrid(widths.Select(width => new GridColumn { Width = Number(width) })), .. rows]);
    }

    public static TableRow Row(IReadOnlyList<IEnumerable<Run>> cells) =>
        new(cells.Select(runs => new TableCell(new Paragraph([new ParagraphProperties(new SpacingBetweenLines { Before = "20", After = "20" }), .. runs]))));

    /// <summary>All but the name and the bar stand to the right.</summary>
    public static void AlignNumbers(TableRow row)
    {
        foreach (var (cell, i) in row.Elements<TableCell>().Select((cell, i) => (cell, i)))
        {
            if (i is not 0 and not 3)
            {
                cell.GetFirstChild<Paragraph>()!.ParagraphProperties!.Append(new Justification { Val = JustificationValues.Right });
            }
        }
    }

    /// <param name="cell">Where the bar comes.</param>
    /// <param name="tone">Its colour.</param>
    /// <param name="rest">What is left free at its right, in twentieths of a point.</param>
    public static void Bar(TableCell cell, MemoTone tone, int rest)
    {
        var properties = cell.GetFirstChild<Paragraph>()!.ParagraphProperties!;
        properties.InsertAt(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = Colour(tone) }, 0);
        properties.Append(new Indentation { Right = Number(rest) });
    }

    private static string Colour(MemoTone tone) => tone switch
    {
        MemoTone.Today => "8794A3",
        MemoTone.Joint => "0F5277",
        _ => "BF5519",
    };

    private static Style Style(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties run, bool isDefault = false)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault };
        style.Append(new StyleName { Val = name });
        if (!isDefault)
        {
            style.Append(new BasedOn { Val = Plain });
        }

        style.Append(new PrimaryStyle(), paragraph, run);
        return style;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    // XML cannot hold every character that a text can.
    private static string Writable(string text) => text.All(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter))
        ? text
        : string.Concat(text.Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)));
}
