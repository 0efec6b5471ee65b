using System.Globalization;
using System.Net;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.CostSharing;

/// <summary>What is taken along says what the page says, to the cent.</summary>
public sealed class SharingExportTests(SamenspelHost host)
{
    [Fact]
    public async Task Csv_ForAProgram_HoldsTheCents()
    {
        var visitor = host.Visitor();
        var text = await visitor.GetStringAsync($"{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/kostenverdeling.csv?vorm=machine&sleutels=inwoners,shapley");

        var lines = text.TrimEnd().Split('\n');
        Assert.Equal("name,municipality,inhabitants,euroToday,euroAlone,inwoners,shapley", lines[0]);
        Assert.StartsWith("Alblasserdam,GM0482,18000,135000,445500,266058.39,", lines[1], StringComparison.Ordinal);
        Assert.Equal(8, lines.Length);
        foreach (var column in new[] { 5, 6 })
        {
            Assert.Equal(4_050_000.00m, lines.Skip(1).Sum(line => decimal.Parse(line.Split(',')[column], CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public async Task Workbook_AddsUpAndNamesWhatIsMissing()
    {
        var visitor = host.Visitor();
        var bytes = await visitor.GetByteArrayAsync($"{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/kostenverdeling.xlsx");

        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Equal(["Kostenverdeling", "Groepen", "Ingroei"], document.WorkbookPart!.Workbook!.Descendants<Sheet>().Select(sheet => sheet.Name!.Value));
        var cells = document.WorkbookPart.WorksheetParts.First().Worksheet!.Descendants<Cell>().ToList();
        Assert.Contains(cells, cell => cell.CellFormula?.Text == "SUM(F2:F8)" && cell.CellValue!.Text == "4050000");
        Assert.Contains(cells, cell => cell.CellFormula?.Text == "F2/E2");
        Assert.Contains(cells, cell => cell.InnerText.StartsWith("Werkplekken: Het aantal werkplekken ontbreekt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("jaar", "jaar 7, midden van de uitkomsten (P50)", 3)]
    [InlineData("contant", "contante waarde over 7 jaar, midden van de uitkomsten (P50)", 2)]
    public async Task Workbook_UnderUncertainty_SaysWhatItHolds_AndItsFormulasGiveItsValues(string word, string measure, int sheets)
    {
        var visitor = host.Visitor();
        var path = await visitor.ExampleAsync(CaseVisits.Drechtsteden);
        var query = $"?rekenwijze={word}&sleutels=inwoners&sleutels=nucleolus";
        var bytes = await visitor.GetByteArrayAsync($"{path}/kostenverdeling.xlsx{query}");
        using var shared = JsonDocument.Parse(await visitor.GetStringAsync($"/api/v1{path}/cost-sharing{query}"));

        using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var names = document.WorkbookPart!.Workbook!.Descendants<Sheet>().ToList();
        Assert.Equal(string.Join(", ", "Kostenverdeling, Groepen, Ingroei".Split(", ").Take(sheets)), string.Join(", ", names.Select(sheet => sheet.Name!.Value)));
        var cells = names.Select(sheet => Placed(((WorksheetPart)document.WorkbookPart.GetPartById(sheet.Id!)).Worksheet!)).ToList();
        Assert.Contains(cells[0].Values, cell => cell.InnerText.StartsWith($"Variant ‘Samen’, {measure}. Elk bedrag", StringComparison.Ordinal));

        // Every formula of the workbook, computed again from the cells that it names.
        var values = cells[0].Where(cell => decimal.TryParse(cell.Value.CellValue?.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _))
            .ToDictionary(cell => cell.Key, cell => decimal.Parse(cell.Value.CellValue!.Text, NumberStyles.Float, CultureInfo.InvariantCulture));
        var formulas = cells[0].Where(cell => cell.Value.CellFormula is not null).ToList();
        Assert.Equal(5 + (7 * 2), formulas.Count);
        Assert.All(formulas, cell => Assert.InRange(values[cell.Key] - Computed(cell.Value.CellFormula!.Text, values), -0.000001m, 0.000001m));

        // What is shared is the middle of all together; the shares are those of the API.
        var keys = shared.RootElement.GetProperty("keys");
        Assert.Equal(keys[0].GetProperty("shares").EnumerateArray().Select(share => share.GetDecimal()), Enumerable.Range(2, 7).Select(row => values[$"F{row}"]));
        Assert.Equal(shared.RootElement.GetProperty("joint").GetDecimal(), values["G9"]);
        Assert.Equal("Houdt stand in zo veel van de honderd berekeningen", cells[1]["G1"].InnerText);
        Assert.Equal(keys[1].GetProperty("holdsInAHundred").GetDecimal(), decimal.Parse(cells[1]["G3"].CellValue!.Text, CultureInfo.InvariantCulture));
        Assert.Contains(cells[1].Values, cell => cell.InnerText.Contains("Middens van groepen tellen niet precies op", StringComparison.Ordinal));
        Assert.DoesNotContain(cells[1].Values, cell => cell.InnerText.StartsWith("Eén gemeente heeft haar eigen cijfer", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("naar=gelijk&jaren=3&plafond=12,5", "Naar Gelijke delen in 3 jaar, hoogste stijging per jaar 12,5 %, zonder grens aan de daling per jaar.")]
    [InlineData("jaren=5&bodem=2", "Naar Inwoners in 5 jaar, zonder grens aan de stijging per jaar, hoogste daling per jaar 2 %.")]
    public async Task Transition_TellsItsLimitsInTheWorkbookAndOnPaper(string query, string told)
    {
        var visitor = host.Visitor();
        var path = $"{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/kostenverdeling";

        using var document = SpreadsheetDocument.Open(new MemoryStream(await visitor.GetByteArrayAsync($"{path}.xlsx?{query}")), isEditable: false);
        Assert.Contains(document.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>()), cell => cell.InnerText == told);

        // The form is not printed, so the sentence stands outside it.
        var page = await visitor.PageAsync($"{path}?{query}");
        Assert.Contains(page.QuerySelectorAll(".sms-source"), line => line.TextContent.Contains(told, StringComparison.Ordinal) && line.Closest("form") is null);
    }

    [Theory]
    [InlineData(".csv?vorm=onzin")]
    [InlineData(".csv?sleutels=onzin")]
    [InlineData(".xlsx?grondslag=onzin")]
    public async Task File_WithWhatIsNoChoice_IsRefused(string query)
    {
        var visitor = host.Visitor();
        var answer = await visitor.GetAsync($"{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/kostenverdeling{query}");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Api_GivesSharesAndWhoWouldLeave()
    {
        var visitor = host.Visitor();
        var answer = await visitor.GetAsync($"/api/v1{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/cost-sharing?sleutels=formatie-nu&sleutels=werkplekken&grondslag=hoog");

        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var root = document.RootElement;
        Assert.Equal("samenspel-cost-sharing/1", root.GetProperty("format").GetString());
        var keys = root.GetProperty("keys");
        Assert.Equal(2_320_312.50m, keys[0].GetProperty("shares")[1].GetDecimal());
        Assert.Equal(61, keys[0].GetProperty("stability").GetProperty("betterOff").GetInt32());
        Assert.Equal(["dordrecht", "s-gravendeel"], keys[0].GetProperty("stability").GetProperty("worstGroup").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal(419_281.51m, keys[0].GetProperty("stability").GetProperty("worstExcess").GetDecimal());
        Assert.Equal(JsonValueKind.Null, keys[1].GetProperty("shares").ValueKind);
        Assert.Single(keys[1].GetProperty("whyNot").EnumerateArray());
        Assert.True(root.GetProperty("core").GetProperty("exists").GetBoolean());
        Assert.NotNull(answer.Headers.ETag);
    }

    [Theory]
    [InlineData("?sleutels=onzin", HttpStatusCode.BadRequest)]
    [InlineData("?grondslag=onzin", HttpStatusCode.BadRequest)]
    public async Task Api_WithWhatIsNoChoice_IsRefused(string query, HttpStatusCode expected)
    {
        var visitor = host.Visitor();
        var answer = await visitor.GetAsync($"/api/v1{await visitor.ExampleAsync(CaseVisits.Drechtsteden)}/cost-sharing{query}");

        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("{0}/kostenverdeling.csv")]
    [InlineData("{0}/kostenverdeling.xlsx")]
    [InlineData("/api/v1{0}/cost-sharing")]
    public async Task Anything_OfSomebodyElsesDossier_IsNotThere(string address)
    {
        var path = await host.Member().CopyAsync(CaseVisits.Drechtsteden);
        var stranger = address.StartsWith("/api", StringComparison.Ordinal)
            ? await host.ProgramAsync(email: "vreemd@papendrecht.test", organisation: "GM0590")
            : await host.MemberAsync("vreemd@papendrecht.test", "GM0590");

        var answer = await stranger.GetAsync(string.Format(CultureInfo.InvariantCulture, address, path));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Api_OfADossierWithoutFigures_IsAConflict()
    {
        var path = await host.Member().OpenAsync(10_000, 20_000);

        Assert.Equal(HttpStatusCode.Conflict, (await (await host.ProgramAsync()).GetAsync($"/api/v1{path}/cost-sharing")).StatusCode);
    }

    // By their names, as a spreadsheet has them; the writer leaves no cell out before the last of a row.
    private static Dictionary<string, Cell> Placed(Worksheet sheet) => sheet.Descendants<Row>()
        .SelectMany((row, at) => row.Elements<Cell>().Select((cell, column) => (Name: $"{(char)('A' + column)}{at + 1}", cell))).ToDictionary(one => one.Name, one => one.cell, StringComparer.Ordinal);

    // The two kinds of formula there are: a sum of a column and a division.
    private static decimal Computed(string formula, Dictionary<string, decimal> values)
    {
        if (formula.Split('/') is [var above, var below])
        {
            return values[above] / values[below];
        }

        var ends = formula["SUM(".Length..^1].Split(':');
        Assert.Equal(ends[0][0], ends[1][0]);
        return Enumerable.Range(int.Parse(ends[0][1..], CultureInfo.InvariantCulture), int.Parse(ends[1][1..], CultureInfo.InvariantCulture) - int.Parse(ends[0][1..], CultureInfo.InvariantCulture) + 1)
            .Sum(row => values[$"{ends[0][0]}{row}"]);
    }
}
