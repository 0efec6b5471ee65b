using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Samenspel.WebKit.Sheets;
using Formula = Samenspel.WebKit.Sheets.Formula;
using Sheet = Samenspel.WebKit.Sheets.Sheet;

namespace Samenspel.Web.Tests.WebKit;

public sealed class SheetTests
{
    private static readonly Sheet Sample = new(
        "Proef",
        ["Naam", "Fte", "Kosten", "Datum", "Som", "Leeg"],
        [
            ["'s-Gravendeel; \"x\"", 1234.5m, 54_000L, new DateOnly(2004, 8, 9), new Formula("B2+1", 1235.5m), null],
            ["=cmd|'/c calc'!A0", -3m, -1, new DateOnly(2026, 1, 31), new Formula("B3", -3m), ""],
        ],
        "Bron: proef");

    [Fact]
    public void Csv_ForExcel_IsWhatDutchExcelOpens()
    {
        var bytes = CsvWriter.Write(Sample, CsvForm.Excel);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(
            "Naam;Fte;Kosten;Datum;Som;Leeg\r\n\"'s-Gravendeel; \"\"x\"\"\";1234,5;54000;09-08-2004;1235,5;\r\n\"'=cmd|'/c calc'!A0\";-3;-1;31-01-2026;-3;\r\n",
            Encoding.UTF8.GetString(bytes)[1..]);
    }

    [Fact]
    public void Csv_ForAMachine_IsInvariantAndLeavesTextAlone() => Assert.Equal(
        "Naam,Fte,Kosten,Datum,Som,Leeg\n\"'s-Gravendeel; \"\"x\"\"\",1234.5,54000,2004-08-09,1235.5,\n=cmd|'/c calc'!A0,-3,-1,2026-01-31,-3,\n",
        Encoding.UTF8.GetString(CsvWriter.Write(Sample, CsvForm.Machine)));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1+cmd")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    public void Csv_ForExcel_NeverStartsACellLikeAFormula(string text)
    {
        var csv = Encoding.UTF8.GetString(CsvWriter.Write(new Sheet("x", ["a"], [[text]]), CsvForm.Excel))[1..];

        Assert.StartsWith("'", csv["a\r\n".Length..].TrimStart('"'), StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_WithACellOfAnotherKind_Throws() =>
        Assert.Throws<ArgumentException>(() => CsvWriter.Write(new Sheet("x", ["a"], [[1.5]]), CsvForm.Machine));

    [Theory]
    [InlineData("a\u0001b\uFFFEc", "abc")]
    [InlineData("a\0", "a")]
    [InlineData("\ud83d\ude00 é", "\ud83d\ude00 é")]
    public void Xlsx_WithCharactersThatXmlCannotHold_IsWrittenWithoutThem(string text, string expected)
    {
        using var stream = new MemoryStream(XlsxWriter.Write(new Sheet("x", ["a"], [[text]])));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);

        Assert.Equal(expected, document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().Last().InnerText);
    }

    [Fact]
    public void Xlsx_ReadAgain_HoldsTextNumbersDatesAndFormulas()
    {
        using var stream = new MemoryStream(XlsxWriter.Write(Sample, new Sheet("Tweede", ["a"], [["b"]])));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var workbook = document.WorkbookPart!;
        var sheets = workbook.Workbook!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Sheet>().ToList();
        var rows = ((WorksheetPart)workbook.GetPartById(sheets[0].Id!)).Worksheet!.Descendants<Row>().Select(row => row.Elements<Cell>().ToList()).ToList();

        Assert.Equal(["Proef", "Tweede"], sheets.Select(sheet => sheet.Name!.Value));
        Assert.Equal(["Naam", "Fte", "Kosten", "Datum", "Som", "Leeg"], rows[0].Select(cell => cell.InnerText));
        Assert.Equal(("'s-Gravendeel; \"x\"", "1234.5", "54000"), (rows[1][0].InnerText, rows[1][1].CellValue!.Text, rows[1][2].CellValue!.Text));
        Assert.Equal(new DateTime(2004, 8, 9), DateTime.FromOADate(double.Parse(rows[1][3].CellValue!.Text, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(("B2+1", "1235.5"), (rows[1][4].CellFormula!.Text, rows[1][4].CellValue!.Text));
        Assert.Equal((CellValues.InlineString, null), (rows[2][0].DataType!.Value, rows[2][0].CellFormula));
        Assert.Equal("Bron: proef", rows[^1][0].InnerText);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document).Select(error => error.Description));
    }
}
