using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Importing;

namespace Samenspel.Web.Tests.Atlas;

public sealed class ImportFileTests(ShippedAtlas shipped) : IClassFixture<ShippedAtlas>
{
    private const string CodesHeader = "code,name,province,valid_from,valid_until,current_code,current_name,current_exact\n";
    private const string AdjacencyHeader = "code_a,code_b,kind,border_km,gap_km,note\n";
    private const string IctParticipantsHeader = "partnership_id,participant_name,participant_type,code,current_code,joined_on,left_on\n";
    private const string BenchmarkHeader = "book_year,metric,size_class,value,unit,source_url,remark\n";

    [Theory]
    [InlineData("adjacency", AdjacencyHeader + "GM0014,GM9999,land,1,,\n", 2, "code_b", "GM9999", "unknown-code")]
    [InlineData("adjacency", AdjacencyHeader + "GM0014,505,land,1,,\n", 2, "code_b", "505", "not-a-code")]
    [InlineData("adjacency", AdjacencyHeader + "GM0034,GM0014,land,1,,\n", 2, "code_b", "GM0014", "codes-not-in-order")]
    [InlineData("adjacency", AdjacencyHeader + "GM0014,GM0034,bridge,1,,\n", 2, "kind", "bridge", "not-one-of")]
    [InlineData("adjacency", AdjacencyHeader + "GM0014,GM0034,land,far,,\n", 2, "border_km", "far", "not-a-number")]
    [InlineData("adjacency", AdjacencyHeader + "GM0014,GM0034,land,\"1,5\",,\n", 2, "border_km", "1,5", "not-a-number")]
    [InlineData("adjacency", AdjacencyHeader + "GM0014,GM0034,land,-1,,\n", 2, "border_km", "-1", "out-of-range")]
    [InlineData("adjacency", AdjacencyHeader + "GM0014,GM0034,land,1,,\nGM0014,GM0034,land,2,,\n", 3, "code_a", "GM0014, GM0034", "double-row")]
    [InlineData("adjacency", AdjacencyHeader + ",GM0034,land,1,,\n", 2, "code_a", null, "missing-value")]
    [InlineData("adjacency", AdjacencyHeader + "GM0014,GM0034,land\n", 2, null, null, "too-few-fields")]
    [InlineData("adjacency", AdjacencyHeader + "GM0014,GM0034,land,1,,,\n", 2, null, null, "too-many-fields")]
    [InlineData("adjacency", AdjacencyHeader + "GM0014,GM0034,land,1,,\"Ameland\nGM0014,GM0037,land,1,,\n", 2, null, null, "unclosed-quote")]
    [InlineData("adjacency", AdjacencyHeader + "GM0014,GM0034,land,1,,a\"b\n", 2, null, null, "stray-quote")]
    [InlineData("adjacency", AdjacencyHeader + "\n\nGM0014,GM0034,land,1,,\"two\nlines\"\nGM0014,GM9999,land,1,,\n", 6, "code_b", "GM9999", "unknown-code")]
    [InlineData("adjacency", "code_a,code_b,kind,gap_km,note\nGM0014,GM0034,land,,\n", 1, "border_km", null, "missing-column")]
    [InlineData("adjacency", "code_a,code_b,kind,kind,border_km,gap_km,note\nGM0014,GM0034,land,land,1,,\n", 1, "kind", null, "double-column")]
    [InlineData("adjacency", AdjacencyHeader, 1, null, null, "no-rows")]
    [InlineData("adjacency", " \n", 0, null, null, "empty-file")]
    [InlineData("municipality-codes", CodesHeader + "GM3000,X,Utrecht,2027-02-30,,GM3000,X,1\n", 2, "valid_from", "2027-02-30", "not-a-date")]
    [InlineData("municipality-codes", CodesHeader + "GM3000,X,Utrecht,01-02-2027,,GM3000,X,1\n", 2, "valid_from", "01-02-2027", "not-a-date")]
    [InlineData("municipality-codes", CodesHeader + "GM3000,X,Utrecht,,,GM3000,X,yes\n", 2, "current_exact", "yes", "not-a-flag")]
    [InlineData("municipality-codes", CodesHeader + "GM3000,X,Utrecht,,,GM0505,X,1\n", 2, "current_code", "GM0505", "alive-elsewhere")]
    [InlineData("municipality-codes", CodesHeader + "GM3000,X,Utrecht,,2027-01-01,GM3000,X,1\n", 2, "current_code", "GM3000", "ended-without-successor")]
    [InlineData("municipality-codes", CodesHeader + "GM3000,X,Utrecht,2027-01-01,2026-01-01,GM0505,X,1\n", 2, "valid_until", "2026-01-01", "ends-before-it-begins")]
    [InlineData("municipality-codes", CodesHeader + "GM3000,X\uFFFD,Utrecht,,,GM3000,X,1\n", 2, "name", "X\uFFFD", "damaged-text")]
    [InlineData("benchmark", BenchmarkHeader + "2024,x,all,1,EUR,javascript:alert(1),\n", 2, "source_url", "javascript:alert(1)", "not-a-web-address")]
    [InlineData("benchmark", BenchmarkHeader + "2024.5,x,all,1,EUR,https://example.org,\n", 2, "book_year", "2024.5", "not-a-whole-number")]
    [InlineData("ict-partnership-participants", IctParticipantsHeader + "ICT-NONE,Breda,municipality,GM0758,GM0758,2020,\n", 2, "partnership_id", "ICT-NONE", "unknown-partnership")]
    [InlineData("ict-partnership-participants", IctParticipantsHeader + "ICT-GRID,Breda,municipality,,,2020,\n", 2, "code", null, "municipality-without-code")]
    [InlineData("ict-partnership-participants", IctParticipantsHeader + "ICT-GRID,Breda,municipality,GM0758,GM0758,2020,2019-05-01\n", 2, "left_on", "2019-05-01", "ends-before-it-begins")]
    [InlineData("arrangement-participants", "arrangement_id,is_current,participant_name,participant_type,code,current_code,current_exact,other_id,joined_on,cost_key,acting_bodies\n1,1,Breda,municipality,GM0758,GM0758,1,,2020-01-01,,\n", 2, "arrangement_id", "1", "unknown-arrangement")]
    [InlineData("map", "{\"type\":\"Topology\"}", 0, null, null, "not-a-topology")]
    [InlineData("map", "{\n\"type\":\"Topology\",,}", 2, null, null, "not-json")]
    [InlineData("map", "{\"type\":\"Topology\",\"arcs\":[[[0,0],[1,1]]],\"objects\":{\"municipalities\":{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Polygon\",\"id\":\"GM0014\",\"arcs\":[[1]]}]}}}", 0, "arcs", "GM0014", "broken-geometry")]
    [InlineData("map", "{\"type\":\"Topology\",\"arcs\":[[[0,0],[1,1]]],\"objects\":{\"municipalities\":{\"type\":\"GeometryCollection\",\"geometries\":[{\"type\":\"Polygon\",\"id\":\"GM9999\",\"arcs\":[[-1]]}]}}}", 0, "id", "GM9999", "unknown-code")]
    [InlineData("map", "{\"type\":\"Topology\",\"arcs\":[],\"objects\":{\"municipalities\":{\"geometries\":[{\"id\":\"\\ud800\",\"arcs\":[]}]}}}", 0, null, null, "damaged-text")]
    [InlineData("map", "{\"type\":\"\\udc00\",\"arcs\":[],\"objects\":{}}", 0, null, null, "damaged-text")]
    public async Task Import_WithAFault_NamesLineColumnValueAndReason(string kind, string content, int line, string? column, string? value, string code)
    {
        var report = await shipped.Database.ImportAsync(kind, content);

        Assert.False(report.Imported);
        var fault = Assert.Single(report.Faults);
        Assert.Equal((line, column, value, code), (fault.Line, fault.Column, fault.Value, fault.Code));
        Assert.NotEqual(fault.Reason(CultureInfo.GetCultureInfo("nl-NL")), fault.Reason(CultureInfo.GetCultureInfo("en-GB")));
    }

    [Fact]
    public async Task Import_OfAFileInAnotherEncoding_NamesTheLine()
    {
        var report = await shipped.Database.ImportAsync("adjacency", Encoding.Latin1.GetBytes(AdjacencyHeader + "GM0014,GM0034,land,1,,S\u00fadwest\n"));
        var wide = await shipped.Database.ImportAsync("adjacency", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(AdjacencyHeader)]);

        Assert.Equal(("not-utf8", 2), (Assert.Single(report.Faults).Code, report.Faults[0].Line));
        Assert.Equal("not-utf8", Assert.Single(wide.Faults).Code);
    }

    [Fact]
    public async Task Import_WithManyFaults_NamesThemAllInTheOrderOfTheFile()
    {
        var report = await shipped.Database.ImportAsync(
            "adjacency", AdjacencyHeader + "GM9998,GM9999,bridge,x,y,\nGM0014,GM0034,land,1,,\nGM0014,GM0034,land\n");

        Assert.Equal(["unknown-code", "unknown-code", "not-one-of", "not-a-number", "not-a-number", "too-few-fields"], report.Faults.Select(fault => fault.Code));
        Assert.Equal((3, 2), (report.RowsRead, report.RowsRejected));
    }

    [Fact]
    public async Task Import_WithAnUnknownColumnOrWithoutAFinalLineBreak_Warns()
    {
        await using var atlas = await AtlasDatabase.CreateFilledAsync();

        var report = await atlas.ImportAsync("adjacency", "code_a,code_b,kind,border_km,gap_km,note,colour\nGM0014,GM0034,touch,,,,red");

        Assert.True(report.Imported);
        Assert.Equal([(1, "colour", "unknown-column"), (2, null, "no-final-line-break")], report.Warnings.Select(fault => (fault.Line, fault.Column, fault.Code)));
    }

    [Fact]
    public async Task Import_FromADutchSpreadsheet_ReadsSemicolonsCommasAndDates()
    {
        await using var atlas = await AtlasDatabase.CreateFilledAsync();
        byte[] codes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("Name;CODE;province;valid_until;valid_from;current_code;current_name;current_exact\r\n\"Proef; stad\";GM3000;Utrecht;;1-2-2026;GM3000;Proefstad;1\r\n")];

        var first = await atlas.ImportAsync("municipality-codes", codes);
        var second = await atlas.ImportAsync("adjacency", "code_a;code_b;kind;border_km;gap_km;note\r\nGM0014;GM3000;land;3,25;;\r\n");

        Assert.True(first.Imported && second.Imported);
        var code = await atlas.UseAsync(db => db.Set<MunicipalityCode>().SingleAsync(row => row.Code == "GM3000"));
        Assert.Equal(("Proef; stad", new DateOnly(2026, 2, 1)), (code.Name, code.ValidFrom));
        Assert.Equal(3.25, (await atlas.UseAsync(db => db.Set<Adjacency>().SingleAsync(row => row.CodeB == "GM3000"))).BorderKm);
    }

    [Fact]
    public async Task Import_OfAKnownKey_RenewsTheRowAndKeepsTheOthers()
    {
        await using var atlas = await AtlasDatabase.CreateFilledAsync();

        var report = await atlas.ImportAsync("benchmark", BenchmarkHeader + "2023,cost_per_inhabitant,all,110.5,EUR,https://example.org/new,renewed\n2024,cost_per_inhabitant,all,112,EUR,https://example.org/new,\n");

        Assert.True(report.Imported);
        var figures = await atlas.UseAsync(db => db.Set<BenchmarkFigure>().ToListAsync());
        Assert.Equal(47, figures.Count);
        Assert.Equal((110.5m, "renewed"), figures.Where(figure => figure is { BookYear: 2023, Metric: "cost_per_inhabitant" }).Select(figure => (figure.Value, figure.Remark)).Single());
    }

    [Fact]
    public async Task Import_WithOneFault_ImportsNothing_UnlessTheValidRowsAreAccepted()
    {
        await using var atlas = await AtlasDatabase.CreateFilledAsync();
        const string content = BenchmarkHeader + "2024,cost_per_inhabitant,all,112,EUR,https://example.org,\n2025,cost_per_inhabitant,all,x,EUR,https://example.org,\n";

        var strict = await atlas.ImportAsync("benchmark", content);
        var strictCount = await atlas.UseAsync(db => db.Set<BenchmarkFigure>().CountAsync());
        var lenient = await atlas.ImportAsync("benchmark", content, acceptValid: true);

        Assert.Equal((false, 0, 46), (strict.Imported, strict.RowsImported, strictCount));
        Assert.Equal((true, 2, 1, 1), (lenient.Imported, lenient.RowsRead, lenient.RowsImported, lenient.RowsRejected));
        Assert.Equal(47, await atlas.UseAsync(db => db.Set<BenchmarkFigure>().CountAsync()));
    }

    [Fact]
    public async Task Import_OfParticipants_ReplacesThoseOfTheMentionedPartnershipsOnly()
    {
        await using var atlas = await AtlasDatabase.CreateFilledAsync();

        var report = await atlas.ImportAsync("ict-partnership-participants", IctParticipantsHeader + "ICT-27807637,Venlo,municipality,GM0983,GM0983,2018-01-01,\n");

        Assert.True(report.Imported);
        var left = await atlas.UseAsync(db => db.Set<IctPartnershipParticipant>().Where(row => row.PartnershipId == "ICT-27807637").ToListAsync());
        Assert.Equal("Venlo", Assert.Single(left).Name);
        Assert.Equal(220 - 7 + 1, await atlas.UseAsync(db => db.Set<IctPartnershipParticipant>().CountAsync()));
    }

    [Fact]
    public async Task Import_OfParticipantsWithOneRejected_LeavesThatPartnershipAsItWas()
    {
        await using var atlas = await AtlasDatabase.CreateFilledAsync();

        var report = await atlas.ImportAsync(
            "ict-partnership-participants",
            IctParticipantsHeader + "ICT-27807637,Venlo,municipality,GM0983,GM0983,2018-01-01,\nICT-27807637,Weert,municipality,GM9999,GM0988,2018-01-01,\nICT-GRID,Breda,municipality,GM0758,GM0758,2014,\n",
            acceptValid: true);

        Assert.Equal((true, 1), (report.Imported, report.RowsImported));
        Assert.Equal([(2, "group-rejected"), (3, "unknown-code")], report.Faults.Select(fault => (fault.Line, fault.Code)));
        Assert.Equal(7, await atlas.UseAsync(db => db.Set<IctPartnershipParticipant>().CountAsync(row => row.PartnershipId == "ICT-27807637")));
    }

    [Fact]
    public async Task Import_OfParticipantsWithAnUnreadableRow_TouchesNothingEvenWhenValidRowsAreAccepted()
    {
        var report = await shipped.Database.ImportAsync(
            "ict-partnership-participants", IctParticipantsHeader + "ICT-27807637,Venlo,municipality,GM0983,GM0983,2018-01-01,\nICT-278\n", acceptValid: true);

        Assert.False(report.Imported);
        Assert.Contains(report.Faults, fault => fault is { Line: 3, Code: "too-few-fields" });
    }

    [Fact]
    public async Task Import_OfAnUnknownKind_IsRefusedWithTheKindsThereAre()
    {
        var outcome = await shipped.Database.AskAsync<ImportFile, ImportReport>(new ImportFile("weather", "x.csv", new byte[] { 1 }));

        var refusal = Assert.Single(outcome.Refusals);
        Assert.Equal("atlas.unknown-import-kind", refusal.Code);
        Assert.Contains("arrangement-participants", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfFiguresOfALaterYear_KnowsTheColumnsByTheirYears()
    {
        await using var atlas = await AtlasDatabase.CreateFilledAsync();

        var report = await atlas.ImportAsync(
            "municipalities",
            "code,name,display_name,province_code,province,inhabitants,inhabitants_ref_date,inhabitants_2025,inhabitants_2026,land_km2,water_km2,centroid_lat,centroid_lon,centroid_kind,urbanity_2025,roo_id,oin\n"
            + "GM0505,Dordrecht,Dordrecht,PV28,Zuid-Holland,122000,2027-01-01,120000,121000,78.5,20.9,51.8,4.7,centroid,2,,\n");

        Assert.Empty(report.Faults);
        var row = await atlas.UseAsync(db => db.Set<Municipality>().SingleAsync(municipality => municipality.Code == "GM0505"));
        Assert.Equal((122_000, 121_000, 120_000), (row.Inhabitants, row.InhabitantsYearBefore, row.InhabitantsTwoYearsBefore));
    }

    [Fact]
    public void Fault_IsDescribedInBothLanguages()
    {
        var fault = new ImportFault(7, "valid_from", "2027-02-30", "not-a-date", []);

        Assert.Equal("regel 7, kolom valid_from, \"2027-02-30\": dit is geen bestaande datum (jjjj-mm-dd)", fault.Describe(CultureInfo.GetCultureInfo("nl-NL")));
        Assert.Equal("line 7, column valid_from, \"2027-02-30\": this is not an existing date (yyyy-mm-dd)", fault.Describe(CultureInfo.GetCultureInfo("en-GB")));
    }

    [Fact]
    public void Kinds_AreThoseOfTheManual() => Assert.Equal(
        [
            "adjacency", "arrangement-participants", "arrangements", "benchmark", "finance", "ict-partnership-participants", "ict-partnerships", "map",
            "municipalities", "municipalities-2004", "municipalities-2006", "municipality-codes", "regions", "reorganisations",
        ],
        DataKinds.All.Select(kind => kind.Name).Order(StringComparer.Ordinal));
}
