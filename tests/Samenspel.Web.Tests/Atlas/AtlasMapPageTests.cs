using System.Net;
using System.Text;
using System.Text.Json;

namespace Samenspel.Web.Tests.Atlas;

/// <summary>The map and the files of the atlas.</summary>
public sealed class AtlasMapPageTests(SamenspelHost host)
{
    private readonly HttpClient _visitor = host.Visitor();

    [Theory]
    [InlineData("inwoners")]
    [InlineData("grootte")]
    [InlineData("stedelijkheid")]
    [InlineData("overhead")]
    [InlineData("betaald-aan-regelingen")]
    [InlineData("verbanden")]
    [InlineData("ict")]
    public async Task Map_ByAnySubject_ColoursEveryMunicipalityAndCountsThemInItsKey(string subject)
    {
        var page = await _visitor.PageAsync($"/kaart?kleur={subject}&omtrek=nee");
        var counts = page.QuerySelectorAll(".sms-chart-key li").Select(item => item.TextContent.Split('(')[^1].Split(' ')[0]).Select(int.Parse);

        Assert.Equal(342, page.QuerySelectorAll("svg.sms-map path.sms-map-area").Length);
        Assert.Equal(342, page.QuerySelectorAll("details.sms-data tbody tr").Length);
        Assert.Equal(342, counts.Sum());
        Assert.Equal(subject, page.QuerySelector("select[name=kleur] option[selected]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Map_OutlinesEveryIctPartnershipUntilSomebodySwitchesThatOff()
    {
        var all = await _visitor.PageAsync("/kaart");
        var one = await _visitor.PageAsync("/kaart?omtrek=ja&verband=27807637");
        var without = await _visitor.PageAsync("/kaart?omtrek=nee");
        var only = await _visitor.PageAsync("/kaart?omtrek=nee&verband=27807637");

        Assert.InRange(all.QuerySelectorAll("use.sms-map-ring").Length, 20, 60);
        Assert.Equal(all.QuerySelectorAll("use.sms-map-ring").Length, one.QuerySelectorAll("use.sms-map-ring").Length);
        Assert.Single(one.QuerySelectorAll("use.sms-map-ring.sms-tone-6"));
        Assert.Contains("Nederweert", one.Text(), StringComparison.Ordinal);
        Assert.Empty(without.QuerySelectorAll(".sms-map-ring, .sms-map-outline"));
        Assert.Equal("nee", without.QuerySelector("select[name=omtrek] option[selected]")!.GetAttribute("value"));
        Assert.DoesNotContain(only.QuerySelectorAll(".sms-chart-key li"), item => item.TextContent.Contains("ICT-samenwerkingsverband", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("inwoners", "ongeveer evenveel gemeenten")]
    [InlineData("verbanden", "niet evenveel gemeenten, omdat")]
    [InlineData("overhead", "ongeveer evenveel gemeenten")]
    [InlineData("grootte", "vaste grenzen")]
    [InlineData("stedelijkheid", "vijf klassen van het CBS")]
    [InlineData("ict", "Gekleurd is elke gemeente")]
    public async Task Map_ExplainsTheClassesThatItHas(string subject, string words)
    {
        var note = string.Join(' ', (await _visitor.PageAsync($"/kaart?kleur={subject}")).QuerySelectorAll("figure .sms-source").Select(line => line.TextContent));

        Assert.Contains(words, note, StringComparison.Ordinal);
        Assert.Equal(words.StartsWith("ongeveer", StringComparison.Ordinal), note.Contains("ongeveer evenveel gemeenten", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Map_WithWrongChoices_SaysSoAndStaysAMap()
    {
        var page = await _visitor.PageAsync("/kaart?kleur=blauw&verband=0&omtrek=misschien", HttpStatusCode.UnprocessableEntity);

        Assert.Equal(3, page.Faults().Count);
        Assert.Equal(342, page.QuerySelectorAll("svg.sms-map path.sms-map-area").Length);
    }

    [Fact]
    public async Task GeoJson_HoldsEveryMunicipalityWithItsValueUnitYearAndSource()
    {
        var answer = await _visitor.GetAsync("/kaart.geojson?kleur=overhead");
        using var file = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync());
        var features = file.RootElement.GetProperty("features").EnumerateArray().ToList();
        var own = features.Single(feature => feature.GetProperty("id").GetString() == "GM0505").GetProperty("properties");

        Assert.Equal("application/geo+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(("FeatureCollection", 342), (file.RootElement.GetProperty("type").GetString(), features.Count));
        Assert.All(features, feature => Assert.Equal("MultiPolygon", feature.GetProperty("geometry").GetProperty("type").GetString()));
        Assert.Equal(("GM0505", "eur-per-inhabitant", 2024), (own.GetProperty("code").GetString(), own.GetProperty("unit").GetString(), own.GetProperty("year").GetInt32()));
        Assert.InRange(own.GetProperty("value").GetDouble(), 853.5, 854.5);
        Assert.Contains("CBS", own.GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, features.Count(feature => feature.GetProperty("properties").GetProperty("value").ValueKind == JsonValueKind.Null));
    }

    [Fact]
    public async Task GeoJson_ThatTheReaderHas_IsNotSentAgain()
    {
        var first = await _visitor.GetAsync("/kaart.geojson?kleur=ict");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/kaart.geojson?kleur=ict");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal("public, max-age=600", first.Headers.CacheControl!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, (await _visitor.SendAsync(again)).StatusCode);
        Assert.NotEqual(first.Headers.ETag, (await _visitor.GetAsync("/kaart.geojson")).Headers.ETag);
    }

    [Theory]
    [InlineData("/gemeenten.csv?provincie=Zeeland", 13)]
    [InlineData("/samenwerkingsverbanden.csv?ict=ja&rechtsvorm=gemeenschappelijk-orgaan&beeindigd=ja", -1)]
    [InlineData("/kaart.csv?kleur=overhead", 342)]
    public async Task Csv_InBothForms_HasTheSameRows(string path, int rows)
    {
        var excel = await _visitor.GetByteArrayAsync($"{path}&vorm=excel");
        var machine = await _visitor.GetByteArrayAsync($"{path}&vorm=machine");
        var (excelText, machineText) = (Encoding.UTF8.GetString(excel[3..]), Encoding.UTF8.GetString(machine));

        Assert.Equal([0xEF, 0xBB, 0xBF], excel[..3]);
        Assert.NotEqual(0xEF, machine[0]);
        Assert.Contains(";", excelText.Split("\r\n")[0], StringComparison.Ordinal);
        Assert.DoesNotContain("\r", machineText, StringComparison.Ordinal);
        Assert.Contains("name", machineText.Split('\n')[0].Split(','));
        var lines = machineText.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length;
        Assert.Equal(lines, excelText.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(rows < 0 ? lines - 1 : rows, lines - 1);
    }

    [Fact]
    public async Task Csv_OfTheMap_HasADecimalCommaForExcelAndAPointForAProgram()
    {
        Assert.Matches(@"GM0505;Dordrecht;85\d,\d+;", await _visitor.GetStringAsync("/kaart.csv?kleur=overhead"));
        Assert.Matches(@"GM0505,Dordrecht,overhead,85\d\.\d+,eur-per-inhabitant,2024,", await _visitor.GetStringAsync("/kaart.csv?kleur=overhead&vorm=machine"));
    }

    [Theory]
    [InlineData("/gemeenten.csv?provincie=Atlantis")]
    [InlineData("/gemeenten.csv?vorm=pdf")]
    [InlineData("/samenwerkingsverbanden.csv?op=morgen")]
    [InlineData("/kaart.csv?kleur=blauw")]
    [InlineData("/kaart.geojson?kleur=blauw")]
    public async Task File_WithAWrongFilter_IsRefusedWithItsCode(string path)
    {
        var answer = await _visitor.GetAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("\"code\":\"atlas.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
