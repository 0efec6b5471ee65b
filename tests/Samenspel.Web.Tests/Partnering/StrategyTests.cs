using System.Net;
using System.Text;
using System.Text.Json;
using Samenspel.Kernel.Acting;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.Running;

namespace Samenspel.Web.Tests.Partnering;

/// <summary>What a municipality looks for in partners: its own until it shares it, and used exactly in the search.</summary>
public sealed class StrategyTests(SamenspelHost host)
{
    // Each test has municipalities of its own: the tests share one database.
    [Fact]
    public async Task Strategy_IsKept_Shown_AndPrivateUntilShared()
    {
        var own = await OfAsync("GM0118");
        var path = PathOf("GM0118");
        Assert.Contains("Nog geen strategie", (await own.PageAsync(path)).Text(), StringComparison.Ordinal);

        await DoneAsync(own, $"{path}/bewerken", ("doel-cost", "1"), ("ambitie", "3"), ("fase", "2"), ("toepassingen", "Zaaksysteem X\nBelasting Y"), ("gewicht-geography", "10"), ("reden", "Geheime reden"),
            ("nooit", "Assen"), ("grootste", "5"), ("leden", "2"), ("lessen", "Gemeente Q; 2019; Geheime les"));
        var text = (await own.PageAsync(path)).Text();
        foreach (var word in (string[])["heel belangrijk", "3. Onderdelen samen uitvoeren", "Fase II", "Zaaksysteem X, Belasting Y", "Geheime reden", "Assen", "hoogstens 5 gemeenten", "Geheime les", "alleen zichtbaar voor uw gemeente"])
        {
            Assert.Contains(word, text, StringComparison.Ordinal);
        }

        var other = await OfAsync("GM0119");
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(path)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync($"{path}/bewerken")).StatusCode);

        await ShareAsync(own, path, "share-strategy");
        var seen = (await other.PageAsync(path)).Text();
        Assert.Contains("3. Onderdelen samen uitvoeren", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheime", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Assen", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheime", await host.Visitor().GetStringAsync(path), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await other.GetAsync($"{path}/bewerken")).StatusCode);

        await ShareAsync(own, path, "share-lessons");
        Assert.Contains("Geheime les", (await other.PageAsync(path)).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("Geheime les", await host.Visitor().GetStringAsync(path), StringComparison.Ordinal);

        await ShareAsync(own, path, "share-lessons");
        await ShareAsync(own, path, "share-strategy");
        Assert.Equal(HttpStatusCode.NotFound, (await other.GetAsync(path)).StatusCode);
    }

    [Fact]
    public async Task PrivateStrategy_ChangesNothingForAnybodyElse()
    {
        var (visitor, other) = (host.Visitor(), await OfAsync("GM0141"));
        string[] addresses = ["/partners?gemeente=GM0153&doelen=50&ambitie=50", "/partners.csv?gemeente=GM0153&strategie=ja&vorm=machine", "/api/v1/partners/GM0153?strategie=ja&toepassingen=5"];
        var before = await AllAsync(visitor, other, addresses);
        var (enschede, losser) = (await OfAsync("GM0153"), await OfAsync("GM0168"));

        await DoneAsync(enschede, $"{PathOf("GM0153")}/bewerken", ("doel-cost", "1"), ("ambitie", "3"), ("toepassingen", "Z"), ("nooit", "Losser"), ("gewicht-geography", "0"));
        await DoneAsync(losser, $"{PathOf("GM0168")}/bewerken", ("doel-cost", "2"), ("ambitie", "3"), ("toepassingen", "Z"));
        Assert.Equal(before, await AllAsync(visitor, other, addresses));

        // The check can tell: once shared, the same addresses say something else.
        await ShareAsync(enschede, PathOf("GM0153"), "share-strategy");
        await ShareAsync(losser, PathOf("GM0168"), "share-strategy");
        Assert.NotEqual(before, await AllAsync(visitor, other, addresses));
        Assert.Contains("Zelfde doelen als Losser", (await visitor.PageAsync("/partners?gemeente=GM0153&doelen=50&nabijheid=1")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_WithTheStrategy_KeepsItExactly()
    {
        var own = await OfAsync("GM0289");
        await DoneAsync(own, $"{PathOf("GM0289")}/bewerken", ("altijd", "Ede"), ("nooit", "GM0274"), ("grootste", "4"), ("leden", "3"), ("inwoners", "1000"), ("gewicht-geography", "100"));

        var page = await own.PageAsync("/partners?gemeente=GM0289&strategie=ja");
        var csv = await own.GetStringAsync("/partners.csv?gemeente=GM0289&strategie=ja&vorm=machine");
        var without = await own.GetStringAsync("/partners.csv?gemeente=GM0289&vorm=machine");

        Assert.Contains("altijd met Ede, nooit met Renkum", page.Text(), StringComparison.Ordinal);
        Assert.Equal("100", page.QuerySelector("input[name=nabijheid]")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("a[href='/partners?gemeente=GM0289']"));
        var groups = csv.Trim().Split('\n').Skip(1).Select(line => line.Split(',')[1].Split('.')).ToList();
        Assert.NotEmpty(groups);
        Assert.All(groups, codes => Assert.True(codes.Contains("GM0228") && !codes.Contains("GM0274") && codes.Length is 3 or 4));
        Assert.NotEqual(without, csv);
        Assert.Contains("Zoeken met de strategie van Wageningen", (await own.PageAsync("/partners?gemeente=GM0289")).Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("strategie van Wageningen", await host.Visitor().GetStringAsync("/partners?gemeente=GM0289&strategie=ja"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_WhenWhoMayNotBeInBecameOneWithTheMunicipality_StillAnswers()
    {
        var own = await OfAsync("GM0363");
        await DoneAsync(own, $"{PathOf("GM0363")}/bewerken", ("nooit", "GM0457\nGM0397"), ("altijd", "Diemen"));

        var csv = await own.GetStringAsync("/partners.csv?gemeente=GM0363&strategie=ja&vorm=machine");

        Assert.Contains("GM0384", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("GM0397", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithFaults_NamesAllAtOnce_AndKeepsNothing()
    {
        var own = await OfAsync("GM0340");
        var faults = await own.SendFormAsync($"{PathOf("GM0340")}/bewerken", ("doel-cost", "9"), ("ambitie", "8"), ("gewicht-geography", "veel"), ("altijd", "Atlantis\nEde"), ("nooit", "Ede\nRhenen"), ("grootste", "3"), ("leden", "5"),
            ("hoogstens", "lots"), ("lessen", "zomaar iets")).RefusedAsync();

        foreach (var word in (string[])["cost", "Ambitie", "Nabijheid", "Atlantis", "altijd en bij nooit", "eigen gemeente", "minste is groter", "lots", "zomaar iets"])
        {
            Assert.Contains(faults, fault => fault.Contains(word, StringComparison.Ordinal));
        }

        Assert.Contains("Nog geen strategie", (await own.PageAsync(PathOf("GM0340"))).Text(), StringComparison.Ordinal);
        Assert.Contains(await own.SendFormAsync($"{PathOf("GM0340")}/bewerken", Weights("0")).RefusedAsync(), fault => fault.Contains("gewicht", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Form_OfTwoAtOnce_TellsTheSecond()
    {
        var own = await OfAsync("GM0327");
        var late = await own.FillInAsync($"{PathOf("GM0327")}/bewerken", ("reden", "Tweede"));
        await DoneAsync(own, $"{PathOf("GM0327")}/bewerken", ("reden", "Eerste"));

        var refused = await own.PostAsync(late.Action, late.Content);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        var page = await SamenspelHost.ReadAsync(refused);
        Assert.Contains(page.Faults(), fault => fault.Contains("Iemand anders", StringComparison.Ordinal));
        Assert.Equal("Tweede", page.QuerySelector("textarea[name=reden]")!.TextContent.Trim());
        Assert.Contains("Eerste", (await own.PageAsync(PathOf("GM0327"))).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Api_ReadsAndReplacesTheWhole()
    {
        var own = await OfAsync("GM0351");
        using var reading = new HttpRequestMessage(HttpMethod.Get, "/api/v1/partners/GM0351/strategie");
        var none = await host.Visitor().SendAsync(reading);
        Assert.Equal(HttpStatusCode.Unauthorized, none.StatusCode);
        await DoneAsync(own, $"{PathOf("GM0351")}/bewerken", ("doel-cost", "1"), ("gewicht-geography", "12"), ("lessen", "Q; 2019; Geheim"));
        await ShareAsync(own, PathOf("GM0351"), "share-strategy");

        var shared = await host.Visitor().GetStringAsync("/api/v1/partners/GM0351/strategie");

        Assert.Contains("\"motive\":\"cost\"", shared, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheim", shared, StringComparison.Ordinal);
        Assert.DoesNotContain("12", shared, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "Partnerstrategie van Soest", "Strategie beginnen")]
    [InlineData("en", "Partner strategy of Soest", "Begin a strategy")]
    public async Task Page_IsThereInBothLanguages(string language, string title, string button)
    {
        var own = await host.MemberAsync($"strategie-{language}@gm0342.test", "GM0342", OrganisationRole.Member, language);
        var text = (await own.PageAsync(PathOf("GM0342"))).Text();
        Assert.Contains(button, text, StringComparison.Ordinal);
        Assert.Contains(title, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finances_CountOnceTheyHaveAWeight()
    {
        var visitor = host.Visitor();
        Assert.DoesNotContain("Financiën", (await visitor.PageAsync("/partners?gemeente=GM0590")).QuerySelectorAll(".pa-groups thead th").Select(one => one.TextContent));
        Assert.Contains("Financiën", (await visitor.PageAsync("/partners?gemeente=GM0590&financien=40")).QuerySelectorAll(".pa-groups thead th").Select(one => one.TextContent));
    }

    [Fact]
    public async Task Saving_CountsOnceItHasAWeight()
    {
        var visitor = host.Visitor();
        Assert.DoesNotContain("Kans op besparing", Heads(await visitor.PageAsync("/partners?gemeente=GM0590")));
        var page = await visitor.PageAsync("/partners?gemeente=GM0590&besparing=400");
        Assert.Contains("Kans op besparing", Heads(page));
        // Beside each other it stands also when it does not count.
        var group = JsonDocument.Parse(await visitor.GetStringAsync("/api/v1/partners/GM0590")).RootElement.GetProperty("groepen")[0];
        Assert.Equal(group.GetProperty("besparingTenOpzichteVanAlleen").GetProperty("kansOpBesparing").GetDecimal(), group.GetProperty("criteria")[8].GetProperty("past").GetDecimal());
        // The criterion of a group is the chance that its line tells.
        var chances = page.QuerySelectorAll(".pa-groups td[data-k='Kans op besparing']").Select(cell => cell.TextContent.Trim()).ToList();
        var lines = page.QuerySelectorAll(".pa-groups .pa-line").Select(line => line.TextContent).Where(line => line.Contains("Standaardcasus", StringComparison.Ordinal)).ToList();
        Assert.Equal(chances.Count, lines.Count);
        Assert.All(chances.Zip(lines), pair => Assert.Contains(pair.First == "onbekend" ? "onbekend, want" : $"kans op besparing {pair.First} %", pair.Second.Replace('\u00a0', ' '), StringComparison.Ordinal));
        Assert.Contains(chances, chance => chance != "onbekend");
    }

    [Fact]
    public async Task Saving_OfAGroup_HasItsRangeEverywhere()
    {
        var visitor = host.Visitor();
        var group = JsonDocument.Parse(await visitor.GetStringAsync("/api/v1/partners/GM0590")).RootElement.GetProperty("groepen")[0];
        var (alone, today) = (group.GetProperty("besparingTenOpzichteVanAlleen"), group.GetProperty("besparingTenOpzichteVanVandaag"));
        foreach (var range in new[] { alone, today })
        {
            var (low, middle, high) = (range.GetProperty("p10").GetDecimal(), range.GetProperty("p50").GetDecimal(), range.GetProperty("p90").GetDecimal());
            Assert.True(low < middle && middle < high && low < 0, $"{low} {middle} {high}");
            Assert.InRange(range.GetProperty("kansOpBesparing").GetDecimal(), 0.01m, 0.99m);
        }

        Assert.True(today.GetProperty("p50").GetDecimal() < alone.GetProperty("p50").GetDecimal());
        var csv = await visitor.GetStringAsync("/partners.csv?gemeente=GM0590&vorm=machine");
        Assert.Contains(alone.GetProperty("p10").GetRawText(), csv, StringComparison.Ordinal);
        Assert.Contains("Gunstig (P90)", csv, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GM0599", "de norm van 2004 kent niet elke gemeente")]
    [InlineData("GM0096", "de norm van 2004 kent niet elke gemeente")]
    public async Task Saving_BeyondTheNorm_IsUnknown(string code, string why) =>
        Assert.Contains(why, (await host.Visitor().PageAsync($"/partners?gemeente={code}&grootste=4&leden=2&inwoners=0")).Text(), StringComparison.Ordinal);

    private static IEnumerable<string> Heads(AngleSharp.Dom.IParentNode page) => page.QuerySelectorAll(".pa-groups thead th").Select(one => one.TextContent);

    private static string PathOf(string code) => $"/partners/strategie/{code}";

    private static (string, string)[] Weights(string value) =>
        [.. ((string[])["geography", "goals", "ambition", "experience", "expertise", "finances", "maturity", "applications", "saving"]).Select(name => ($"gewicht-{name}", value))];

    private static async Task<string> AllAsync(HttpClient visitor, HttpClient other, string[] addresses)
    {
        var all = new StringBuilder();
        foreach (var address in addresses)
        {
            all.Append((await visitor.GetStringAsync(address)).Replace("traceId", "", StringComparison.Ordinal));
            if (!address.StartsWith("/api", StringComparison.Ordinal))
            {
                all.Append(await other.GetStringAsync(address));
            }
        }

        return NonceFree(all.ToString());
    }

    // What differs in every answer: the nonce of the scripts and the token of a form.
    private static string NonceFree(string text) => System.Text.RegularExpressions.Regex.Replace(text, "(nonce|value)=\"[^\"]{20,}\"", "", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

    private static async Task DoneAsync(HttpClient person, string path, params (string Name, string Value)[] values)
    {
        var answer = await person.SendFormAsync(path, values);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{path}: {answer.StatusCode}: {string.Join("; ", (await SamenspelHost.ReadAsync(answer)).Faults())}");
    }

    private static async Task ShareAsync(HttpClient person, string path, string name)
    {
        var page = await person.PageAsync(path);
        var form = page.QuerySelectorAll("form").Single(one => one.QuerySelector($"input[value='{name}']") is not null);
        using var content = new FormUrlEncodedContent(form.QuerySelectorAll("input[name]").Select(one => new KeyValuePair<string, string>(one.GetAttribute("name")!, one.GetAttribute("value")!)));
        Assert.Equal(HttpStatusCode.Redirect, (await person.PostAsync(path, content)).StatusCode);
    }

    private Task<HttpClient> OfAsync(string code) => host.MemberAsync($"strategie@{code.ToLowerInvariant()}.test", code, OrganisationRole.Member, "nl");
}
