using System.Net;
using System.Text.Json;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>Assumptions, cost lines, variants, drivers and benefits on the pages: what people fill in, what is refused, what goes along with the dossier.</summary>
public sealed class OwnModelPageTests(SamenspelHost host)
{
    private static readonly (string Name, string Value)[] Figures =
    [
        ("CostPerFte", "90.000"), ("PriceYear", "2026"), ("Source", "Opgave van de gemeenten"), ("Vat", "Excluded"),
        ("Rows[0].Today", "4"), ("Rows[0].Alone", "9"), ("Rows[1].Today", "6"), ("Rows[1].Alone", "12"), ("JointLow", "15"), ("JointHigh", "16"),
    ];

    [Theory]
    [InlineData("uitgangspunten")]
    [InlineData("posten")]
    [InlineData("varianten")]
    [InlineData("kenmerken")]
    [InlineData("baten")]
    public async Task List_WithoutFigures_AsksForThemFirst(string part)
    {
        var visitor = host.Member();
        var path = await visitor.OpenAsync(20_000, 30_000);

        Assert.Contains("Nog geen cijfers", (await visitor.PageAsync($"{path}/businesscase/{part}")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Example_CanBeRead_AndItsFormsLeadToTheCopy()
    {
        var visitor = host.Member();
        var path = await visitor.ExampleAsync(CaseVisits.Drechtsteden);

        var page = await visitor.PageAsync($"{path}/businesscase/uitgangspunten");
        Assert.Null(page.QuerySelector("main form[method=post]"));
        Assert.Contains("uitgangspunt Samenspel", page.Text(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll($"a[href='{path}/businesscase/uitgangspunten/years']"));
        Assert.Contains("Nog geen kostenposten", (await visitor.PageAsync($"{path}/businesscase/posten")).Text(), StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.OK, (await visitor.GetAsync($"{path}/businesscase/nieuwe-post")).StatusCode);
    }

    [Fact]
    public async Task Assumption_IsReplacedWithAReason_ShownInsteadOfTheDefault_AndPutBack()
    {
        var (visitor, path) = await OpenAsync();

        var page = await RefusedAsync(visitor, $"{path}/uitgangspunten/years", ("numbers.value", "12"), ("reason", ""));
        Assert.Equal(["Waarde: 12 ligt niet tussen 5 en 10", "Waarom wijkt u hiervan af?: Vul in waarom u van het uitgangspunt afwijkt"], page.Faults());
        Assert.Equal("12", page.QuerySelector("input[name='numbers.value']")!.GetAttribute("value"));

        await KeptAsync(visitor, $"{path}/uitgangspunten/years", ("numbers.value", "9"), ("reason", "Het contract loopt negen jaar."));
        var list = (await visitor.PageAsync($"{path}/uitgangspunten")).Text();
        Assert.Contains("9 jaar eigen getal, in plaats van 7 jaar Het contract loopt negen jaar.", list, StringComparison.Ordinal);
        Assert.Contains("Eén uitgangspunt van Samenspel is vervangen", list, StringComparison.Ordinal);

        var back = (await visitor.PageAsync($"{path}/uitgangspunten/years")).QuerySelectorAll("main form[method=post]")[1];
        var answer = await visitor.PostAsync(
            $"{path}/uitgangspunten/years",
            new FormUrlEncodedContent(back.QuerySelectorAll("input").Select(field => KeyValuePair.Create(field.GetAttribute("name")!, field.GetAttribute("value") ?? ""))));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("rekent met alle uitgangspunten", (await visitor.PageAsync($"{path}/uitgangspunten")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AssumptionWithAList_TakesSemicolons_AndNamesTheNumberThatCannotBe()
    {
        var (visitor, path) = await OpenAsync();

        var page = await RefusedAsync(visitor, $"{path}/uitgangspunten/realisation", ("numbers.values", "0; 0,5; veel"), ("reason", "r"));
        Assert.Equal(["Waarden per jaar: “veel” is geen getal. Zet puntkomma’s tussen de getallen, bijvoorbeeld 0,4; 0,6"], page.Faults().Take(1));

        await KeptAsync(visitor, $"{path}/uitgangspunten/realisation", ("numbers.values", "0; 0,5; 1"), ("reason", "r"));
        Assert.Contains("0; 0,5; 1 deel eigen getal", (await visitor.PageAsync($"{path}/uitgangspunten")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_WithManyFaults_NamesAllAtTheirFields()
    {
        var (visitor, path) = await OpenAsync();

        var page = await RefusedAsync(
            visitor, $"{path}/nieuwe-post",
            ("name", ""), ("amount.shape", "Triangular"), ("amount.low", "veel"), ("amount.likely", "20"), ("amount.high", "10"), ("phases", "0,5; x"), ("uses.together", "heel"),
            ("bearer", "One"), ("payer", ""), ("vatRate", "210"), ("minimum", "9"), ("maximum", "4"), ("tiers[0].from", "10"), ("category", "Goud"));

        var faults = page.Faults();
        Assert.Contains("Laagste: “veel” is geen getal. Vul een getal in, bijvoorbeeld 1.250", faults);
        Assert.Contains("Btw (%): vul een percentage in van 0 tot en met 100", faults);
        Assert.Contains("Welke gemeente betaalt: Kies een deelnemer die deze post betaalt", faults);
        Assert.Contains("Minimum per betaler per jaar: Het minste ligt boven het meeste", faults);
        Assert.Contains("Factor: vul een getal in", faults);
        Assert.Contains("Naam van de post: Vul dit in", faults);
        Assert.Equal(9, faults.Count);
        var targets = page.QuerySelectorAll(".sms-errors a").Select(link => link.GetAttribute("href")!.Split('#')[1]).ToArray();
        Assert.Equal(9, targets.Distinct().Count());
        Assert.All(targets, target => Assert.NotNull(page.GetElementById(target)));
        Assert.Equal("veel", page.QuerySelector("input[name='amount.low']")!.GetAttribute("value"));
        Assert.Contains("Nog geen kostenposten", (await visitor.PageAsync($"{path}/posten")).Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Triangular", "5", "9", "7", "Waarschijnlijkste: Het waarschijnlijkste bedrag 9 ligt niet tussen 5 en 7")]
    [InlineData("Uniform", "8", "", "7", "Laagste: De ondergrens 8 ligt boven de bovengrens 7")]
    [InlineData("Lognormal", "", "0", "7", "Waarschijnlijkste: De mediaan is meer dan nul")]
    public async Task Line_WithARangeThatCannotBe_IsRefusedAtTheField(string shape, string low, string likely, string high, string fault)
    {
        var (visitor, path) = await OpenAsync();

        var page = await RefusedAsync(visitor, $"{path}/nieuwe-post", ("name", "P"), ("amount.shape", shape), ("amount.low", low), ("amount.likely", likely), ("amount.high", high));

        Assert.Equal([fault], page.Faults());
    }

    [Fact]
    public async Task Line_IsAdded_Found_Changed_AndRemovedAfterAsking()
    {
        var (visitor, path) = await OpenAsync();
        await AddLineAsync(visitor, path, "Werkplek", "1.250,50");
        await AddLineAsync(visitor, path, "Netwerk", "300", ("category", "Network"));

        var rows = (await visitor.PageAsync($"{path}/posten?zoek=WERKP")).Table("Kostenposten");
        Assert.StartsWith("Werkplek", rows.Single()[0], StringComparison.Ordinal);
        Assert.Equal(["software", "€ 1.250,5 per inwoner, elk jaar, in de plaats van wat er nu is", "samen"], rows.Single()[1..^1]);
        Assert.Equal("Netwerk", (await visitor.PageAsync($"{path}/posten?soort=Network")).Table("Kostenposten").Single()[0][..7]);
        Assert.Equal(["Werkple", "Netwerk"], (await visitor.PageAsync($"{path}/posten?sorteer=-bedrag")).Table("Kostenposten").Select(row => row[0][..7]));
        Assert.Contains("Er is geen post die hieraan voldoet", (await visitor.PageAsync($"{path}/posten?variant=alone")).Text(), StringComparison.Ordinal);

        await KeptAsync(visitor, $"{path}/posten/werkplek", ("amount.likely", "999"));
        Assert.Contains("€ 999", (await visitor.PageAsync($"{path}/posten")).Text(), StringComparison.Ordinal);

        var ask = await visitor.PageAsync($"{path}/posten/werkplek/verwijderen");
        Assert.Contains("“Werkplek” verwijderen?", ask.Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendFormAsync($"{path}/posten/werkplek/verwijderen")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"{path}/posten/werkplek")).StatusCode);
        Assert.Equal("Netwerk", (await visitor.PageAsync($"{path}/posten")).Table("Kostenposten").Single()[0][..7]);
    }

    [Fact]
    public async Task Line_ChangedByTwoAtOnce_ShowsBothVersionsToTheSecond()
    {
        var (visitor, path) = await OpenAsync();
        await AddLineAsync(visitor, path, "Werkplek", "100");
        var (action, content) = await visitor.FillInAsync($"{path}/posten/werkplek", ("amount.likely", "200"));
        await KeptAsync(visitor, $"{path}/posten/werkplek", ("amount.likely", "300"));

        var answer = await visitor.PostAsync(action, content);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var page = await SamenspelHost.ReadAsync(answer);
        Assert.Contains("200", page.Text(), StringComparison.Ordinal);
        Assert.Contains("300", page.Text(), StringComparison.Ordinal);
        Assert.Contains("€ 300", (await visitor.PageAsync($"{path}/posten")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Variant_IsAdded_AndItsRemovalTakesItOutOfTheLines()
    {
        var (visitor, path) = await OpenAsync();
        await KeptAsync(visitor, $"{path}/nieuwe-variant", ("name", "Alles centraal"), ("kind", "AllCentral"), ("jointFactor", "0,9"));
        await AddLineAsync(visitor, path, "Rekencentrum", "100", ("uses.alles-centraal", "1,5"));
        Assert.Contains("Alles centraal × 1,5", (await visitor.PageAsync($"{path}/posten")).Text(), StringComparison.Ordinal);

        var both = await RefusedAsync(visitor, $"{path}/varianten/alles-centraal", ("joint.low", "12"), ("jointFactor", "0,9"));
        Assert.Equal(["Factor op de formatie van samen: Vul de gezamenlijke fte in óf een factor, niet allebei"], both.Faults());

        Assert.Contains("Posten die erin meetellen: 1.", (await visitor.PageAsync($"{path}/varianten/alles-centraal/verwijderen")).Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendFormAsync($"{path}/varianten/alles-centraal/verwijderen")).StatusCode);
        Assert.DoesNotContain("Alles centraal", (await visitor.PageAsync($"{path}/posten")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DriverThatIsMissing_IsNamedWithWhatItBlocks_AndFilledIn()
    {
        var (visitor, path) = await OpenAsync();
        await AddLineAsync(visitor, path, "Werkplek", "100", ("driver", "Workplaces"));
        await KeptAsync(visitor, $"{path}/kenmerken", ("participants[0].workplaces", "250"));
        Assert.Contains("B: werkplekken. Dit is nodig voor Werkplek", (await visitor.PageAsync($"{path}/kenmerken")).Text(), StringComparison.Ordinal);

        var page = await RefusedAsync(visitor, $"{path}/kenmerken", ("participants[1].workplaces", "2,5"), ("participants[1].vatCompensable", "120"), ("participants[0].applications", "-3"));
        Assert.Equal(3, page.Faults().Count);
        Assert.Contains("B, Werkplekken: 2,5 heeft meer dan 0 decimalen", page.Faults());

        await KeptAsync(visitor, $"{path}/kenmerken", ("participants[1].workplaces", "400"));
        Assert.Contains("Alles wat de businesscase nodig heeft, is ingevuld", (await visitor.PageAsync($"{path}/kenmerken")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task GroupInUse_CannotGo()
    {
        var (visitor, path) = await OpenAsync();
        await KeptAsync(visitor, $"{path}/uitgangspunten", ("groups[0].name", "arbeidsmarkt"), ("groups[0].strength", "0,6"));
        await AddLineAsync(visitor, path, "Inhuur", "100", ("group", "arbeidsmarkt"));

        var page = await RefusedAsync(visitor, $"{path}/uitgangspunten", ("groups[0].name", ""), ("groups[0].strength", ""));
        Assert.Equal(["Er zijn nog posten in arbeidsmarkt. Haal die er eerst uit"], page.Faults());
        page = await RefusedAsync(visitor, $"{path}/uitgangspunten", ("groups[2].name", "te sterk"), ("groups[2].strength", "1,2"));
        Assert.Equal(["Samenhang, 0 tot 1: De samenhang ligt tussen 0 (geen) en 1 (als één)"], page.Faults());
        Assert.EndsWith("#f-groups-2--strength", page.QuerySelector(".sms-errors a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Benefit_StandsBesideTheSum()
    {
        var (visitor, path) = await OpenAsync();
        await KeptAsync(visitor, $"{path}/nieuwe-baat", ("text", "De servicedesk blijft open bij ziekte."), ("kind", "Vulnerability"), ("who", "beide gemeenten"));

        Assert.Equal(["De servicedesk blijft open bij ziekte.", "minder kwetsbaar", "beide gemeenten"], (await visitor.PageAsync($"{path}/baten")).Table("Baten zonder bedrag").Single());
        using var file = JsonDocument.Parse(await visitor.GetStringAsync($"{path}.json"));
        Assert.Equal("vulnerability", file.RootElement.GetProperty("uncertainty").GetProperty("benefits")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Copy_GoesWithTheDossier_AndWhoLeavesTakesItsDriversAlong()
    {
        var (visitor, path) = await OpenAsync();
        await AddLineAsync(visitor, path, "Huisvesting", "100", ("driver", "Fixed"), ("bearer", "One"), ("payer", "b"));
        await KeptAsync(visitor, $"{path}/kenmerken", ("participants[0].workplaces", "250"), ("participants[1].workplaces", "400"));
        var dossier = path[..^"/businesscase".Length];

        var copied = await visitor.SendFormAsync($"{dossier}/kopie");
        var copy = copied.Headers.Location!.OriginalString.Split('?')[0];
        using var file = JsonDocument.Parse(await visitor.GetStringAsync($"{copy}/businesscase.json"));
        Assert.Equal("b", file.RootElement.GetProperty("uncertainty").GetProperty("lines")[0].GetProperty("payer").GetString());
        Assert.Equal(400, file.RootElement.GetProperty("participants")[1].GetProperty("workplaces").GetInt32());

        await visitor.ChooseAsync(copy, "", 20_000);
        using var left = JsonDocument.Parse(await visitor.GetStringAsync($"{copy}/businesscase.json"));
        var line = left.RootElement.GetProperty("uncertainty").GetProperty("lines")[0];
        Assert.Equal("shared", line.GetProperty("bearer").GetString());
        Assert.False(line.TryGetProperty("payer", out _));
        Assert.Equal(400, JsonDocument.Parse(await visitor.GetStringAsync($"{path}.json")).RootElement.GetProperty("participants")[1].GetProperty("workplaces").GetInt32());

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendFormAsync($"{dossier}/verwijderen", ("Name", "Proef"))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"{path}/posten")).StatusCode);
    }

    [Fact]
    public async Task Pages_InEnglish_SpeakEnglish()
    {
        var (visitor, path) = await OpenAsync("en");
        await AddLineAsync(visitor, path, "Device", "100");

        foreach (var part in new[] { "uitgangspunten", "posten", "varianten", "kenmerken", "baten", "nieuwe-post", "nieuwe-variant", "nieuwe-baat", "posten/device", "uitgangspunten/delayMonths", "posten/device/verwijderen" })
        {
            var page = await visitor.PageAsync($"{path}/{part}");
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            Assert.DoesNotContain("gemeente", page.Text().Replace("Gemeente", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    private async Task<(HttpClient Visitor, string Path)> OpenAsync(string language = "nl")
    {
        var visitor = host.Member(language);
        var path = await visitor.OpenAsync(20_000, 30_000);
        await visitor.KeepAsync(path, [.. Figures.Select(value => value.Name == "CostPerFte" ? (value.Name, "90000") : value)]);
        return (visitor, $"{path}/businesscase");
    }

    private static Task AddLineAsync(HttpClient visitor, string path, string name, string amount, params (string Name, string Value)[] more) =>
        KeptAsync(visitor, $"{path}/nieuwe-post", [("name", name), ("amount.shape", "Fixed"), ("amount.likely", amount), .. more]);

    private static async Task KeptAsync(HttpClient visitor, string path, params (string Name, string Value)[] values)
    {
        var answer = await visitor.SendFormAsync(path, values);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{path}: {answer.StatusCode} {string.Join("; ", (await SamenspelHost.ReadAsync(answer)).Faults())}");
    }

    private static async Task<AngleSharp.Dom.IDocument> RefusedAsync(HttpClient visitor, string path, params (string Name, string Value)[] values)
    {
        var answer = await visitor.SendFormAsync(path, values);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        return await SamenspelHost.ReadAsync(answer);
    }
}
