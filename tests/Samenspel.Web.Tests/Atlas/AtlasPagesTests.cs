using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Benchmarks;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Maps;
using Samenspel.Modules.Atlas.Municipalities;
using Samenspel.Modules.Atlas.Partnerships;

namespace Samenspel.Web.Tests.Atlas;

/// <summary>What the pages of the atlas show, on the data that comes with the product.</summary>
public sealed class AtlasPagesTests(ShippedAtlas shipped) : IClassFixture<ShippedAtlas>
{
    [Fact]
    public async Task ListMunicipalities_WithFilters_ShowsThoseThatMeetAllOfThem()
    {
        var list = await ListAsync(new ListMunicipalities(Province: "zuid-holland", Size: nameof(SizeClass.From100To250Thousand), Ict: "yes", Sort: "-Inhabitants"));

        Assert.NotEmpty(list.Page.Rows);
        Assert.All(list.Page.Rows, row => Assert.Equal(("Zuid-Holland", SizeClass.From100To250Thousand, true), (row.Province, row.Size, row.InIctPartnership)));
        Assert.Equal(list.Page.Rows.Select(row => row.Inhabitants).OrderDescending(), list.Page.Rows.Select(row => row.Inhabitants));
        Assert.Equal(12, list.Provinces.Count);
    }

    [Fact]
    public async Task ListMunicipalities_InParts_AddsUpToAll()
    {
        var with = await ListAsync(new ListMunicipalities(Ict: "yes"));
        var without = await ListAsync(new ListMunicipalities(Ict: "no"));
        var last = await ListAsync(new ListMunicipalities(Page: "7"));

        Assert.Equal(342, with.Page.Total + without.Page.Total);
        Assert.Equal((342, 7, 7, 42), (last.Page.Total, last.Page.Page, last.Page.Pages, last.Page.Rows.Count));
    }

    [Fact]
    public async Task ListMunicipalities_WithWrongFilters_RefusesAllOfThemAtOnce()
    {
        var outcome = await shipped.Database.AskAsync<ListMunicipalities, MunicipalityList>(
            new ListMunicipalities(Province: "Atlantis", Size: "Huge", Ict: "maybe", Sort: "colour", Page: "0", PageSize: "x"));

        Assert.Equal(["Province", "Size", "Ict", "Sort", "Page", "PageSize"], outcome.Refusals.Select(refusal => refusal.Field));
        Assert.All(outcome.Refusals, refusal => Assert.Equal(RefusalKind.Invalid, refusal.Kind));
    }

    [Fact]
    public async Task ListMunicipalities_ByAFormerName_ShowsTheSuccessor()
    {
        var list = await ListAsync(new ListMunicipalities(Text: "'s-Gravendeel"));

        Assert.Equal("Hoeksche Waard", list.Page.Rows[0].Name);
    }

    [Fact]
    public async Task ShowMunicipality_OfToday_HasFiguresComparedAndPeople()
    {
        var view = await shipped.Database.GetAsync<ShowMunicipality, MunicipalityView>(new ShowMunicipality("GM0505"));

        Assert.Equal("Dordrecht", view.Municipality.Name);
        Assert.Equal(10, view.Comparable.Count);
        Assert.Equal(Enum.GetValues<FinanceMetric>().Length, view.Finances.Count);
        var overhead = view.Finances.Single(series => series.Metric == FinanceMetric.Overhead).Years;
        Assert.Equal(Enumerable.Range(2017, 10), overhead.Select(year => year.Year));
        Assert.Equal(FinanceReport.Accounts, overhead.Single(year => year.Year == 2024).Report);
        Assert.Equal(FinanceReport.Budget, overhead.Single(year => year.Year == 2026).Report);
        Assert.NotEmpty(view.Partnerships);
        Assert.Contains(view.FormerPartnerships, row => row.Name.Contains("Drechtsteden", StringComparison.Ordinal));
        Assert.Contains(view.Neighbours, neighbour => neighbour.Municipality.Name == "Zwijndrecht");
        Assert.Equal(6, view.Regions.Count);
    }

    [Fact]
    public async Task ShowMunicipality_FiguresOfAYear_AreThoseOfTheFileAndOfTheTenBesideIt()
    {
        var lines = (await File.ReadAllLinesAsync(Path.Combine(AtlasDatabase.RepositoryRoot, "data", "municipal-finance-iv3.csv"))).Select(line => line.Split(',')).ToList();
        decimal PerInhabitant(string code)
        {
            var fields = lines.Single(line => line[0] == "2024" && line[1] == "accounts" && line[2] == code);
            return 1000m * int.Parse(fields[6], System.Globalization.CultureInfo.InvariantCulture) / int.Parse(fields[3], System.Globalization.CultureInfo.InvariantCulture);
        }

        var view = await shipped.Database.GetAsync<ShowMunicipality, MunicipalityView>(new ShowMunicipality("GM0505"));
        var year = view.Finances.Single(series => series.Metric == FinanceMetric.Overhead).Years.Single(row => row.Year == 2024);
        var others = view.Comparable.Select(row => PerInhabitant(row.Municipality.Code)).Order().ToList();

        Assert.Equal(PerInhabitant("GM0505"), year.EurPerInhabitant);
        Assert.Equal(10, year.ComparableCount);
        Assert.Equal(others.Average(), year.ComparableMeanEurPerInhabitant!.Value, 6);
        Assert.Equal((others[4] + others[5]) / 2, year.ComparableMedianEurPerInhabitant);
    }

    [Fact]
    public async Task ShowMunicipality_InAnIctPartnership_HasItsPartners()
    {
        var view = await shipped.Database.GetAsync<ShowMunicipality, MunicipalityView>(new ShowMunicipality("GM0983"));

        Assert.Equal(["Asten", "Leudal", "Nederweert", "Roermond", "Someren", "Weert"], view.IctPartners.Select(partner => partner.Municipality.Name));
        Assert.True(view.Partnerships[0].IsIct);
    }

    [Fact]
    public async Task ShowMunicipality_OfThePast_SaysWhereItWent()
    {
        var view = await shipped.Database.GetAsync<ShowMunicipality, MunicipalityView>(new ShowMunicipality("GM0517"));

        Assert.Equal("Hoeksche Waard", Assert.Single(view.Successors).Name);
        Assert.Empty(view.Comparable);
        Assert.Null(view.Municipality.Inhabitants);
    }

    [Theory]
    [InlineData("GM9999")]
    [InlineData("")]
    [InlineData(null)]
    public async Task ShowMunicipality_ThatIsNotThere_IsNotFound(string? code)
    {
        var outcome = await shipped.Database.AskAsync<ShowMunicipality, MunicipalityView>(new ShowMunicipality(code));

        Assert.Equal((RefusalKind.NotFound, "atlas.unknown-municipality"), outcome.Refusals.Select(refusal => (refusal.Kind, refusal.Code)).Single());
    }

    [Fact]
    public async Task ListPartnerships_OfIct_LeavesOutWhatEndedUnlessAsked()
    {
        var now = await ListAsync(new ListPartnerships(Ict: "ict", PageSize: "1000"));
        var ever = await ListAsync(new ListPartnerships(Ict: "IctOrOperations", Ended: "yes", PageSize: "1000"));
        var then = await ListAsync(new ListPartnerships(Ict: "ict", On: "1-1-2014", PageSize: "1000"));

        Assert.All(now.Page.Rows, row => Assert.True(row.IsIct && row.Status != PartnershipStatus.Ended));
        Assert.Equal(57, ever.Page.Rows.Count(row => row.IctKind is not null));
        Assert.Contains(then.Page.Rows, row => row.Name.Contains("Etten-Leur en Tholen", StringComparison.Ordinal));
        Assert.DoesNotContain(now.Page.Rows, row => row.Name.Contains("Etten-Leur en Tholen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ListPartnerships_OnTheDayOfTheRegister_CountsTheArrangementsInForce()
    {
        var list = await ListAsync(new ListPartnerships(On: "2026-05-16", PageSize: "1500"));

        Assert.Equal(451, list.Page.Rows.Count(row => row.Form is not null));
    }

    [Fact]
    public async Task ListPartnerships_WithFormAreaAndProvince_ShowsThoseThatMeetAllOfThem()
    {
        var list = await ListAsync(new ListPartnerships(Form: "OpenbaarLichaam", Area: "informatievoorziening en ICT", Province: "Limburg"));

        Assert.NotEmpty(list.Page.Rows);
        Assert.All(list.Page.Rows, row => Assert.Equal((LegalForm.OpenbaarLichaam, true), (row.Form, row.Provinces.Contains("Limburg"))));
    }

    [Fact]
    public async Task ListPartnerships_WithWrongFilters_RefusesAllOfThemAtOnce()
    {
        var outcome = await shipped.Database.AskAsync<ListPartnerships, PartnershipList>(
            new ListPartnerships(Ict: "x", Form: "BV", Area: "x", Province: "x", On: "31-2-2020", Ended: "x", Sort: "x"));

        Assert.Equal(["Ict", "Form", "Area", "Province", "On", "Ended", "Sort"], outcome.Refusals.Select(refusal => refusal.Field));
    }

    [Fact]
    public async Task ShowPartnership_HasVersionsMembersAndSizesThroughTime()
    {
        var view = await shipped.Database.GetAsync<ShowPartnership, PartnershipView>(new ShowPartnership("27807637"));

        Assert.Equal(3, view.Versions.Count);
        Assert.Equal([(2018, 4), (2021, 6), (2024, 7)], view.Sizes.Select(size => (size.From.Year, size.Municipalities)));
        Assert.False(view.HasInferredLeaving);
        Assert.Equal(7, view.Summary.Municipalities);
    }

    [Fact]
    public async Task ShowPartnership_ThatTheRegisterDoesNotHold_StandsOnItsOwn()
    {
        var view = await shipped.Database.GetAsync<ShowPartnership, PartnershipView>(new ShowPartnership("ICT-EQUALIT"));

        Assert.Empty(view.Versions);
        Assert.Equal((PartnershipStatus.Unknown, true), (view.Summary.Status, view.Summary.IsIct));
        Assert.NotNull(view.Summary.FormInWords);
    }

    [Fact]
    public async Task ShowBenchmark_WithoutChoice_ShowsCostPerInhabitant()
    {
        var view = await shipped.Database.GetAsync<ShowBenchmark, BenchmarkView>(new ShowBenchmark());

        Assert.Equal(46, view.Figures.Count);
        Assert.Equal("all", view.Series[0].SizeClass);
        Assert.Equal((2004, 71m), (view.Series[0].Figures[0].BookYear, view.Series[0].Figures[0].Value));
        Assert.Equal((2023, 109m), (view.Series[0].Figures[^1].BookYear, view.Series[0].Figures[^1].Value));
        Assert.Equal("atlas.unknown-choice", (await shipped.Database.AskAsync<ShowBenchmark, BenchmarkView>(new ShowBenchmark("x"))).Refusals[0].Code);
    }

    [Theory]
    [InlineData("Inhabitants", 5)]
    [InlineData("SizeClass", 5)]
    [InlineData("Urbanity", 5)]
    [InlineData("OverheadPerInhabitant", 5)]
    [InlineData("PaidToJointArrangementsPerInhabitant", 5)]
    [InlineData("Partnerships", 5)]
    [InlineData("IctPartnership", 2)]
    public async Task MapColours_PutEveryFigureInExactlyOneClass(string by, int classes)
    {
        var map = await shipped.Database.GetAsync<MapColours, MapColouring>(new MapColours(by));

        Assert.Equal(classes, map.Classes.Count);
        Assert.Equal(342, map.Values.Count);
        Assert.Equal(map.Values.Count(value => value.Value is not null), map.Classes.Sum(kind => kind.Municipalities));
        Assert.All(map.Classes.Select((kind, index) => (kind, index)), pair => Assert.Equal(pair.kind.Municipalities, map.Values.Count(value => value.Class == pair.index)));
        Assert.All(map.Classes.Zip(map.Classes.Skip(1)), pair => Assert.True(pair.First.To < pair.Second.From));
    }

    [Fact]
    public async Task ReadMap_GivesTheFileItself()
    {
        var map = await shipped.Database.GetAsync<ReadMap, MapFile>(new ReadMap());

        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(AtlasDatabase.RepositoryRoot, "data", "municipalities.topojson")), map.TopoJson.ToArray());
    }

    private Task<MunicipalityList> ListAsync(ListMunicipalities request) => shipped.Database.GetAsync<ListMunicipalities, MunicipalityList>(request);

    private Task<PartnershipList> ListAsync(ListPartnerships request) => shipped.Database.GetAsync<ListPartnerships, PartnershipList>(request);
}
