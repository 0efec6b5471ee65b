using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>What is taken along says what the page says.</summary>
public sealed partial class CaseExportTests(SamenspelHost host)
{
    [Fact]
    public async Task ExchangeFile_OfAnExample_IsTheShippedFileAndComputesTheSame()
    {
        foreach (var (title, file) in new[] { (CaseVisits.Drechtsteden, "drechtsteden-2004.json"), (CaseVisits.Friesland, "zuidwest-friesland-2004.json") })
        {
            var exported = Read(await BytesAsync(title, ".json"));
            var shipped = Read(await File.ReadAllBytesAsync(Path.Combine(Atlas.AtlasDatabase.RepositoryRoot, "examples", file)));

            // The site makes the ids anew from the names; everything else is the same.
            var renamed = shipped with { Participants = [.. shipped.Participants.Zip(exported.Participants, (one, other) => one with { Id = other.Id })] };
            Assert.Equal(Encoding.UTF8.GetString(BusinessCaseFiles.Write(renamed)), Encoding.UTF8.GetString(BusinessCaseFiles.Write(exported)));
        }
    }

    [Theory]
    [InlineData(CaseVisits.Drechtsteden, "")]
    [InlineData(CaseVisits.Friesland, "")]
    [InlineData(CaseVisits.Drechtsteden, "?zonder=zwijndrecht")]
    public async Task Workbook_HasFormulasThatGiveTheValuesThatStandInIt(string title, string query)
    {
        using var stream = new MemoryStream(await BytesAsync(title, ".xlsx" + query));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var cells = Cells(document);

        var formulas = cells.Where(cell => cell.Value.CellFormula is not null).ToList();
        Assert.True(formulas.Count > 25, $"{formulas.Count} formulas");
        foreach (var (place, cell) in formulas)
        {
            var computed = Evaluate(cells, place.Sheet, cell.CellFormula!.Text);
            var stored = decimal.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture);
            Assert.True(Math.Abs(computed - stored) < 0.005m, $"{place}: {cell.CellFormula.Text} is {computed}, not {stored}");
        }
    }

    [Fact]
    public async Task Workbook_OfDrechtsteden_HoldsTheExactOutcome()
    {
        using var stream = new MemoryStream(await BytesAsync(CaseVisits.Drechtsteden, ".xlsx"));
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var cells = Cells(document);

        Assert.Equal(1_458_000m, decimal.Parse(cells[("Uitkomst", "C6")].CellValue!.Text, CultureInfo.InvariantCulture));
        Assert.Equal(32.65m, decimal.Parse(cells[("Uitkomst", "B8")].CellValue!.Text, CultureInfo.InvariantCulture));
        Assert.Equal(1_763_100m, decimal.Parse(cells[("Uitkomst", "C8")].CellValue!.Text, CultureInfo.InvariantCulture));
    }

    private static Dictionary<(string Sheet, string Cell), Cell> Cells(SpreadsheetDocument document)
    {
        var cells = new Dictionary<(string, string), Cell>();
        foreach (var sheet in document.WorkbookPart!.Workbook!.Sheets!.Elements<Sheet>())
        {
            var part = (WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!.Value!);
            var rows = part.Worksheet!.Descendants<Row>().ToList();
            for (var row = 0; row < rows.Count; row++)
            {
                var column = 0;
                foreach (var cell in rows[row].Elements<Cell>())
                {
                    cells[(sheet.Name!.Value!, $"{(char)('A' + column++)}{row + 1}")] = cell;
                }
            }
        }

        return cells;
    }

    // The few formulas that the workbook uses: SUM of a column, ROUND of a product, a difference, a reference.
    private static decimal Evaluate(Dictionary<(string Sheet, string Cell), Cell> cells, string here, string formula)
    {
        if (Sum().Match(formula) is { Success: true } sum)
        {
            var (from, to) = (int.Parse(sum.Groups["from"].Value, CultureInfo.InvariantCulture), int.Parse(sum.Groups["to"].Value, CultureInfo.InvariantCulture));
            var sheet = sum.Groups["sheet"].Success ? sum.Groups["sheet"].Value : here;
            return Enumerable.Range(from, to - from + 1).Sum(row => Value(cells, sheet, $"{sum.Groups["column"].Value}{row}"));
        }

        if (Rounded().Match(formula) is { Success: true } rounded)
        {
            return decimal.Round(Refer(cells, here, rounded.Groups["one"].Value) * Refer(cells, here, rounded.Groups["other"].Value), 2, MidpointRounding.AwayFromZero);
        }

        var parts = formula.Split('-');
        return parts.Length == 2 ? Refer(cells, here, parts[0]) - Refer(cells, here, parts[1]) : Refer(cells, here, formula);
    }

    private static decimal Refer(Dictionary<(string Sheet, string Cell), Cell> cells, string here, string reference)
    {
        var parts = reference.Replace("$", "", StringComparison.Ordinal).Split('!');
        return parts.Length == 2 ? Value(cells, parts[0].Trim('\''), parts[1]) : Value(cells, here, parts[0]);
    }

    private static decimal Value(Dictionary<(string Sheet, string Cell), Cell> cells, string sheet, string cell) =>
        cells[(sheet, cell)] is { CellFormula: { } formula }
            ? Evaluate(cells, sheet, formula.Text)
            : decimal.Parse(cells[(sheet, cell)].CellValue!.Text, CultureInfo.InvariantCulture);

    private static BusinessCaseFile Read(byte[] bytes)
    {
        var outcome = BusinessCaseFiles.Read(bytes);
        Assert.True(outcome.TryGet(out var file), string.Join("; ", outcome.Refusals));
        return file;
    }

    private async Task<byte[]> BytesAsync(string title, string ending)
    {
        var visitor = host.Member();
        var answer = await visitor.GetAsync($"{await visitor.ExampleAsync(title)}/businesscase{ending}");
        Assert.True(answer.IsSuccessStatusCode, $"{ending}: {answer.StatusCode}");
        return await answer.Content.ReadAsByteArrayAsync();
    }

    [GeneratedRegex(@"^SUM\(('(?<sheet>[^']+)'!)?(?<column>[A-Z])(?<from>[0-9]+):[A-Z](?<to>[0-9]+)\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sum();

    [GeneratedRegex(@"^ROUND\((?<one>[^*]+)\*(?<other>[^,]+),2\)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rounded();
}
