using System.Globalization;
using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.CostSharing;

/// <summary>The years to take along: the same cents as on the page.</summary>
public sealed class YearExportTests(SamenspelHost host)
{
    [Fact]
    public async Task Csv_ForAProgram_HoldsTheCents()
    {
        var (visitor, path) = await YearsAsync();

        var lines = (await visitor.GetStringAsync($"{path}.csv?vorm=machine")).TrimEnd().Split('\n');

        Assert.Equal("year,state,budget,actual,reserveBefore,reserveAfter,needsAmendment,key,participant,weight,advance,settlement,borne,vat,source", lines[0]);
        Assert.Equal("2027,running,1000,,30,,,inwoners,a,30000,600,,,notStated,", lines[1]);
        Assert.Equal("2026,settled,1000,950,10,30,0,inwoners,a,30000,600,-22.5,577.5,notStated,", lines[3]);
        Assert.Equal("2026,settled,1000,950,10,30,0,inwoners,b,10000,400,-7.5,392.5,notStated,", lines[4]);
        Assert.Equal(HttpStatusCode.BadRequest, (await visitor.GetAsync($"{path}.csv?vorm=x")).StatusCode);
        Assert.StartsWith("\ufeffJaar;Stand;Begroting;", System.Text.Encoding.UTF8.GetString(await visitor.GetByteArrayAsync($"{path}.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Workbook_ComputesWhatItCanByFormulas()
    {
        var (visitor, path) = await YearsAsync();

        using var document = SpreadsheetDocument.Open(new MemoryStream(await visitor.GetByteArrayAsync($"{path}.xlsx")), isEditable: false);

        var sheets = document.WorkbookPart!.Workbook!.Descendants<Sheet>().ToList();
        Assert.Equal(["De jaren", "Per gemeente", "Vorig jaar naast dit jaar"], sheets.Select(sheet => sheet.Name!.Value));
        var cells = sheets.Select(sheet => Formulas(((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!)).Worksheet!)).ToList();

        // 2026 is in the third row: surplus, reserve after and what is paid back together.
        Assert.Equal(("D3-E3", 50m), cells[0]["F3"]);
        Assert.Equal(("G3+H3", 30m), cells[0]["I3"]);
        Assert.Equal(("H3-F3-J3", -30m), cells[0]["K3"]);
        Assert.Equal(("D4+E4", 577.5m), cells[1]["F4"]);
        Assert.Equal(("C2-B2", 22.5m), cells[2]["D2"]);
        Assert.Equal(("SUM(B2:B3)", 970m), cells[2]["B4"]);
    }

    [Fact]
    public async Task Files_OfSomebodyElsesDossier_AreNotThere()
    {
        var (_, path) = await YearsAsync();
        var stranger = await host.MemberAsync("vreemd@papendrecht.test", "GM0590");

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{path}.csv")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"{path}.xlsx")).StatusCode);
    }

    // The formulas of a sheet with their values, by the place of their cell.
    private static Dictionary<string, (string Text, decimal Value)> Formulas(Worksheet sheet) => sheet.Descendants<Row>()
        .SelectMany((row, at) => row.Elements<Cell>().Select((cell, column) => (Name: $"{(char)('A' + column)}{at + 1}", Cell: cell)))
        .Where(one => one.Cell.CellFormula is not null)
        .ToDictionary(one => one.Name, one => (one.Cell.CellFormula!.Text, decimal.Parse(one.Cell.CellValue!.Text, NumberStyles.Float, CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    // 2026 is the engine's example, 2027 runs.
    private async Task<(HttpClient Visitor, string Path)> YearsAsync()
    {
        var visitor = host.Member();
        var dossier = await visitor.OpenAsync(30_000, 10_000);
        await visitor.KeepAsync(
            dossier, ("CostPerFte", "90000"), ("PriceYear", "2026"), ("Source", "Opgave"), ("Rule", "geen"), ("Rows[0].Today", "3"), ("Rows[0].Alone", "5"), ("Rows[1].Today", "7"),
            ("Rows[1].Alone", "8"), ("JointLow", "8"), ("JointHigh", "8"));
        foreach (var (year, actual, reserve) in new[] { ("2026", "950", "10"), ("2027", "", "30") })
        {
            var answer = await visitor.SendFormAsync(
                $"{dossier}/kostenverdeling/jaren/nieuw", ("year", year), ("budget", "1000"), ("actual", actual), ("reserveBefore", reserve), ("key", "inwoners"), ("rule.reservePercent", "3"),
                ("rule.chargePercent", "5"), ("advances.a", "600"), ("advances.b", "400"));
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }

        return (visitor, $"{dossier}/kostenverdeling/jaren");
    }
}
