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
}
