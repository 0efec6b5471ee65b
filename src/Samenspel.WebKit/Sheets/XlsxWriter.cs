using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Samenspel.WebKit.Sheets;

/// <summary>Writes sheets as an Excel workbook. Formulas stay alive and carry their present value.</summary>
public static class XlsxWriter
{
    private const uint Plain = 0;
    private const uint Bold = 1;
    private const uint Date = 2;

    public static byte[] Write(params IReadOnlyList<Sheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var list = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
            for (var i = 0; i < sheets.Count; i++)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(Rows(sheets[i]));
                list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet
                {
                    Id = workbook.GetIdOfPart(part),
                    SheetId = (uint)i + 1,
                    Name = sheets[i].Name,
                });
            }

            workbook.Workbook = new Workbook(list);
        }

        return stream.ToArray();
    }

    private static SheetData Rows(Sheet sheet)
    {
        var data = new SheetData();
        data.Append(Row(sheet.Headings, Bold));
        foreach (var row in sheet.Rows)
        {
            data.Append(Row(row, Plain));
        }

        foreach (var note in sheet.Notes.Prepend("").Take(sheet.Notes.Count == 0 ? 0 : int.MaxValue))
        {
            data.Append(Row([note], Plain));
        }

        return data;
    }

    private static Row Row(IEnumerable<object?> cells, uint style) => new(cells.Select(cell => Cell(cell, style)));

    private static Cell Cell(object? value, uint style) => value switch
    {
        null => new Cell { StyleIndex = style },
        Formula formula => new Cell
        {
            StyleIndex = style,
            CellFormula = new CellFormula(formula.Text),
            CellValue = new CellValue(formula.Value.ToString(CultureInfo.InvariantCulture)),
        },
        DateOnly date => new Cell
        {
            StyleIndex = Date,
            CellValue = new CellValue(date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)),
        },
        string text => new Cell { StyleIndex = style, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(Writable(text))) },
        IFormattable number => new Cell { StyleIndex = style, CellValue = new CellValue(number.ToString(null, CultureInfo.InvariantCulture)) },
        _ => new Cell { StyleIndex = style, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(value.ToString() ?? "")) },
    };

    // XML cannot hold every character that a text can: control characters are left out, half a character becomes the sign for one.
    private static string Writable(string text) => text.All(XmlConvert.IsXmlChar)
        ? text
        : string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));

    // Format 14 is the date format that follows the language of the reader's Excel.
    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
}
