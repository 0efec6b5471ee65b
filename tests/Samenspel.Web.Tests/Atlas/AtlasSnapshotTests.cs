using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Reading;

namespace Samenspel.Web.Tests.Atlas;

public sealed class AtlasSnapshotTests(ShippedAtlas shipped) : IClassFixture<ShippedAtlas>
{
    [Fact]
    public async Task Municipalities_OfToday_AreTheOnesOfTheReadme()
    {
        var atlas = await ReadAsync();

        Assert.Equal(342, atlas.Current.Count);
        Assert.All(atlas.Current, municipality => Assert.NotNull(municipality.Inhabitants));
        Assert.Equal(549 + 4 + 1, atlas.Partnerships.Count);
        Assert.Equal(57, atlas.Partnerships.Count(partnership => partnership.Ict is not null));
        Assert.Equal(451, atlas.Partnerships.Count(partnership => partnership.IsCurrent));
        Assert.All(atlas.Current, municipality => Assert.NotEmpty(atlas.CurrentPartnershipsOf(municipality.Code)));
    }

    [Fact]
    public async Task AliveOn_TheDaysOfTheReports_GivesTheListsOfThoseYears()
    {
        var atlas = await ReadAsync();

        Assert.Equal(await CodesOfAsync(2004), atlas.AliveOn(new DateOnly(2004, 1, 1)).Select(municipality => municipality.Code).ToHashSet());
        Assert.Equal(await CodesOfAsync(2006), atlas.AliveOn(new DateOnly(2006, 1, 1)).Select(municipality => municipality.Code).ToHashSet());
        Assert.Equal(342, atlas.AliveOn(new DateOnly(2026, 6, 1)).Count);
        Assert.Empty(atlas.AliveOn(new DateOnly(2003, 12, 31)));
    }

    [Fact]
    public async Task Find_AFormerMunicipality_LeadsToItsSuccessor()
    {
        var atlas = await ReadAsync();

        var former = atlas.Find("gm0517")!;

        Assert.Equal(("'s-Gravendeel", "GM0585", true), (former.Name, atlas.Reorganisations.Single(row => row.OldCode == "GM0517").NewCode, former.CurrentExact));
        Assert.Equal(("GM1963", "Hoeksche Waard", false), (former.CurrentCode, former.CurrentName, former.IsCurrent));
        Assert.True(former.IsAliveOn(new DateOnly(2004, 8, 9)));
        Assert.False(former.IsAliveOn(new DateOnly(2007, 1, 1)));
        Assert.Contains(atlas.PredecessorsOf("GM1963"), row => row.OldCode == "GM0517");
        Assert.Equal("GM1963", Assert.Single(atlas.SuccessorsOf("GM0517")).Code);
    }

    [Fact]
    public async Task SuccessorsOf_ASplitMunicipality_AreAllOfThemWithTheMainOneFirst()
    {
        var atlas = await ReadAsync();

        Assert.Equal(["GM0824", "GM0757", "GM0855", "GM0865"], [.. atlas.SuccessorsOf("GM0788").Take(1).Concat(atlas.SuccessorsOf("GM0788").Skip(1).OrderBy(row => row.Code, StringComparer.Ordinal)).Select(row => row.Code)]);
        Assert.False(atlas.Find("GM0788")!.CurrentExact);
    }

    [Theory]
    [InlineData("'s-Gravendeel", "GM1963")]
    [InlineData("s gravendeel", "GM1963")]
    [InlineData("’s-gravendeel", "GM1963")]
    [InlineData("den haag", "GM0518")]
    [InlineData("'s-Gravenhage", "GM0518")]
    [InlineData("Den Bosch", "GM0796")]
    [InlineData("gem. Sudwest Fryslan", "GM1900")]
    [InlineData("Gemeente Hengelo", "GM0164")]
    [InlineData("GM0505", "GM0505")]
    [InlineData("0505", "GM0505")]
    [InlineData("dordrcht", "GM0505")]
    [InlineData("Dodrrecht", "GM0505")]
    [InlineData("Oude IJsselstreek", "GM1509")]
    public async Task Search_ForWhatPeopleType_FindsTheMunicipality(string query, string code) =>
        Assert.Equal(code, (await ReadAsync()).Search(query, 5)[0].Code);

    [Fact]
    public async Task Search_WithTwoLetters_FindsNamesThatBeginWithThem()
    {
        var found = (await ReadAsync()).Search("ut", 10);

        Assert.Equal("Utrecht", found[0].Name);
        Assert.All(found, municipality => Assert.Contains(municipality.Name.Split(' '), word => word.StartsWith("Ut", StringComparison.OrdinalIgnoreCase)));
        Assert.Empty((await ReadAsync()).Search("  ", 10));
        Assert.Empty((await ReadAsync()).Search("xq", 10));
    }

    [Fact]
    public async Task Search_OnADayInThePast_FindsWhatExistedThen()
    {
        var atlas = await ReadAsync();

        Assert.Equal("GM0517", atlas.Search("gravendeel", 5, new DateOnly(2004, 8, 9))[0].Code);
        Assert.DoesNotContain(atlas.Search("Hoeksche Waard", 5, new DateOnly(2004, 8, 9)), municipality => municipality.Code == "GM1963");
    }

    [Fact]
    public async Task SiteSearch_GivesTypedHitsWithPaths()
    {
        var atlas = shipped.Database.Get<IAtlas>();

        var former = (await atlas.SearchAsync("'s-Gravendeel", 5, CancellationToken.None))[0];
        var partnership = (await atlas.SearchAsync("ict nml", 5, CancellationToken.None))[0];

        Assert.Equal((AtlasHitKind.FormerMunicipality, "'s-Gravendeel", "/gemeenten/GM1963"), (former.Kind, former.Title, former.Path));
        Assert.Contains("Hoeksche Waard", former.Subtitle, StringComparison.Ordinal);
        Assert.Equal((AtlasHitKind.Partnership, "/samenwerkingsverbanden/27807637"), (partnership.Kind, partnership.Path));
    }

    [Fact]
    public async Task Members_OfIctWbw_ShowThatBergenOpZoomLeftOnAKnownDate()
    {
        var partnership = (await ReadAsync()).FindPartnership("29715530")!;

        var bergen = Assert.Single(partnership.Members, member => member.Name == "Bergen op Zoom");

        Assert.Equal("25055756", partnership.Id);
        Assert.Equal((new DateOnly(2015, 8, 1), new DateOnly(2022, 1, 1), Leaving.Known), (bergen.JoinedOn!.Value.First, bergen.LeftOn!.Value.First, bergen.Leaving));
        Assert.Equal(4, partnership.LastMembers.Count(member => member.Type == ParticipantType.Municipality));
        Assert.Equal(new DateOnly(2015, 8, 1), partnership.From!.Value.First);
        Assert.True(partnership.InForceOn(new DateOnly(2016, 1, 1)));
        Assert.Same(partnership, (await ReadAsync()).FindPartnership("ICT-25055756"));
    }

    [Fact]
    public async Task Members_OfIctNml_GrowFromFourToSeven()
    {
        var partnership = (await ReadAsync()).FindPartnership("27807637")!;

        int On(int year) => partnership.Members.Count(member => member.HoldsOn(new DateOnly(year, 6, 1)));

        Assert.Equal((0, 4, 6, 7), (On(2017), On(2019), On(2022), On(2025)));
    }

    [Fact]
    public async Task Partnership_WhoseIctEndedWhileTheArrangementWentOn_IsTwo()
    {
        var atlas = await ReadAsync();

        var ict = atlas.FindPartnership("ICT-24455528")!;
        var social = atlas.FindPartnership("24455528")!;

        Assert.Equal((PartnershipStatus.Ended, new DateOnly(2022, 1, 1), "24455528"), (ict.Status, ict.Until!.Value.First, ict.ContinuedAs));
        Assert.Equal(2, ict.Versions.Count);
        Assert.Equal(7, ict.LastMembers.Count());
        Assert.Equal((PartnershipStatus.Current, 4, false), (social.Status, social.Versions.Count, social.IsIct));
    }

    [Fact]
    public async Task Leaving_ThatOnlyTheVersionsShow_IsMarkedAsInferred()
    {
        var atlas = await ReadAsync();

        var inferred = atlas.Partnerships.Where(partnership => partnership.Ict is null)
            .SelectMany(partnership => partnership.Members.Where(member => member.Leaving == Leaving.Inferred).Select(member => (Partnership: partnership, Member: member))).ToList();

        Assert.NotEmpty(inferred);
        Assert.All(inferred, pair => Assert.Contains(pair.Partnership.Versions, version => version.ValidFrom == pair.Member.LeftOn!.Value.First));
        Assert.DoesNotContain(atlas.Partnerships.Where(partnership => partnership.Ict is null).SelectMany(partnership => partnership.Members), member => member.Leaving == Leaving.Known);
    }

    [Fact]
    public async Task Members_OfToday_AreMunicipalitiesOfToday()
    {
        var atlas = await ReadAsync();

        var open = atlas.Partnerships.Where(partnership => partnership.IsCurrent).SelectMany(partnership => partnership.Members)
            .Where(member => member is { IsOpen: true, Code: not null }).ToList();

        Assert.All(open, member => Assert.True(atlas.Find(member.Code)!.IsCurrent));
        Assert.Contains(open, member => member.FromPredecessor);
    }

    [Fact]
    public async Task Comparable_AreTheTenNearestInInhabitantsAndUrbanity()
    {
        var atlas = await ReadAsync();
        var dordrecht = atlas.Find("GM0505")!;

        var ten = ComparableMunicipalities.Of(atlas, dordrecht);

        Assert.Equal(10, ten.Count);
        Assert.Equal(ten.Select(pair => pair.Distance).Order(), ten.Select(pair => pair.Distance));
        Assert.DoesNotContain(ten, pair => pair.Municipality.Code == "GM0505");
        var farthest = ten[^1].Distance;
        var chosen = ten.Select(pair => pair.Municipality.Code).Append("GM0505").ToHashSet();
        Assert.All(atlas.Current.Where(other => !chosen.Contains(other.Code)), other => Assert.True(ComparableMunicipalities.Distance(dordrecht, other) >= farthest));
    }

    [Fact]
    public void Distance_OfTwiceTheSize_EqualsThatOfTwoClassesLessUrban()
    {
        Assert.Equal(1, ComparableMunicipalities.Distance(Of(20_000, 3), Of(40_000, 3)));
        Assert.Equal(1, ComparableMunicipalities.Distance(Of(20_000, 3), Of(20_000, 5)));
        Assert.Equal(Math.Sqrt(2), ComparableMunicipalities.Distance(Of(20_000, 3), Of(10_000, 1)));

        static AtlasMunicipality Of(int inhabitants, int urbanity) => new("GM0001", "X", "Y", null, null, "GM0001", "X", true, inhabitants, null, urbanity, null, null);
    }

    [Theory]
    [InlineData(19_999, SizeClass.Under20Thousand)]
    [InlineData(20_000, SizeClass.From20To50Thousand)]
    [InlineData(49_999, SizeClass.From20To50Thousand)]
    [InlineData(100_000, SizeClass.From100To250Thousand)]
    [InlineData(250_000, SizeClass.From250Thousand)]
    public void SizeClass_BeginsAtItsBound(int inhabitants, SizeClass expected) => Assert.Equal(expected, SizeClasses.Of(inhabitants));

    [Fact]
    public async Task Picture_AfterAnImport_IsMadeAnewWithinSeconds()
    {
        await using var database = await AtlasDatabase.CreateFilledAsync();
        var reader = database.Get<AtlasReader>();
        var before = await reader.ReadAsync(CancellationToken.None);
        database.Clock.Move(AtlasReader.AskAfter);
        Assert.Same(before, await reader.ReadAsync(CancellationToken.None));

        await database.ImportAsync("benchmark", "book_year,metric,size_class,value,unit,source_url,remark\n2024,cost_per_inhabitant,all,112,EUR,https://example.org,\n");
        Assert.Same(before, await reader.ReadAsync(CancellationToken.None));
        database.Clock.Move(AtlasReader.AskAfter);

        Assert.Equal(47, (await reader.ReadAsync(CancellationToken.None)).Benchmarks.Count);
    }

    [Fact]
    public async Task Picture_OfAnEmptyDatabase_IsEmpty()
    {
        await using var database = await AtlasDatabase.CreateAsync();

        var atlas = await database.Get<AtlasReader>().ReadAsync(CancellationToken.None);

        Assert.Empty(atlas.Current);
        Assert.Empty(atlas.Search("Utrecht", 5));
    }

    private ValueTask<AtlasSnapshot> ReadAsync() => shipped.Database.Get<AtlasReader>().ReadAsync(CancellationToken.None);

    private static async Task<HashSet<string>> CodesOfAsync(int year)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(AtlasDatabase.RepositoryRoot, "data", $"municipalities-{year}.csv"));
        return [.. lines.Skip(1).Select(line => line.Split(',')[0])];
    }
}
