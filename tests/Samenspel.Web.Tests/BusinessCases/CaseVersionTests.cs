using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>A version is sealed, read without computing, repeated, compared, frozen and never changed unnoticed.</summary>
public sealed class CaseVersionTests(SamenspelHost host)
{
    [Fact]
    public async Task Version_ThatIsMade_ShowsRangesChancesSealAndWho()
    {
        var visitor = host.Member("nl");
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);

        var version = await MakeAsync(visitor, path, "Voor de stuurgroep");

        Assert.EndsWith("/businesscase/versies/1", version, StringComparison.Ordinal);
        var page = await visitor.PageAsync(version);
        Assert.Equal("Versie 1: Voor de stuurgroep", page.Heading());
        var known = await KnownAsync(path, 1);
        Assert.Contains(known.Seal, page.Text(), StringComparison.Ordinal);
        Assert.Contains("van de 100", page.Text(), StringComparison.Ordinal);
        Assert.Contains("tegenover vandaag", page.Text(), StringComparison.Ordinal);
        Assert.Contains("tegenover elk alleen", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Zwijndrecht", page.Text(), StringComparison.Ordinal);
        Assert.Contains("uitgangspunt Samenspel", page.Text(), StringComparison.Ordinal);
        Assert.Contains("anna, Gemeente GM0505", page.Text(), StringComparison.Ordinal);
        Assert.True(known.Points >= 8192);
    }

    [Fact]
    public async Task Seal_IsTheHashOfAText_ThatAnybodyCanMakeAgain()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Friesland);
        var version = await MakeAsync(visitor, path, "Nagemaakt");
        var known = await KnownAsync(path, 1);

        var text = await visitor.GetStringAsync(version + "/zegel.txt");
        var input = await visitor.GetByteArrayAsync(version + "/invoer.json");
        var result = await visitor.GetByteArrayAsync(version + "/resultaat.json");

        Assert.Equal(known.Seal, Hash(Encoding.UTF8.GetBytes(text)));
        Assert.Contains($"input {Hash(input)}\n", text, StringComparison.Ordinal);
        Assert.Contains($"result {Hash(result)}\n", text, StringComparison.Ordinal);
        Assert.Contains($"title {Hash("Nagemaakt"u8.ToArray())}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Repeating_SaysTheSameToTheDigit_AndNamesEveryDifference()
    {
        var visitor = host.Member("nl");
        var path = await visitor.CopyAsync(CaseVisits.Friesland);
        var version = await MakeAsync(visitor, path, "Narekenen");

        Assert.Contains("gelijk tot op het cijfer", (await visitor.PageAsync(version + "?nareken=ja")).Text(), StringComparison.Ordinal);

        await ChangeAsync(path, "result", known => Replaced(known.Result, "\"points\": 8192", "\"points\": 4096"));
        var page = await visitor.PageAsync(version + "?nareken=ja");
        Assert.Contains("$.points", page.Text(), StringComparison.Ordinal);
        Assert.Contains("niet meer wat is verzegeld", page.Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input")]
    [InlineData("result")]
    [InlineData("defaults")]
    [InlineData("objections")]
    public async Task Tampering_WithAnyPart_IsSeenOnThePageAndByTheCheck(string part)
    {
        var visitor = host.Member("nl");
        var path = await visitor.CopyAsync(CaseVisits.Friesland);
        var version = await MakeAsync(visitor, path, "Onveranderd");
        Assert.DoesNotContain("niet meer wat is verzegeld", (await visitor.PageAsync(version)).Text(), StringComparison.Ordinal);

        await ChangeAsync(path, part, known => [.. part switch { "input" => known.Input, "result" => known.Result, "defaults" => known.Defaults, _ => known.Objections }, (byte)' ']);

        Assert.Contains("niet meer wat is verzegeld", (await visitor.PageAsync(version)).Text(), StringComparison.Ordinal);
        Assert.Contains(new VersionSealFault(IdOf(path).Value, 1, VersionSealFaultKind.Content), (await CheckAsync()).Faults);
    }

    [Fact]
    public async Task Tampering_ThatMakesTheSealAnew_IsFoundByTheRecord()
    {
        var visitor = host.Member("nl");
        var path = await visitor.CopyAsync(CaseVisits.Friesland);
        var version = await MakeAsync(visitor, path, "Eerlijk");
        await ChangeAsync(path, "result", known => Replaced(known.Result, "\"seed\": 1", "\"seed\": 2"));
        var changed = Samenspel.Modules.BusinessCases.Versions.VersionSeal.Of(await KnownAsync(path, 1));
        var dossier = IdOf(path);
        await host.UseAsync(db => db.Set<CaseVersion>().Where(one => one.DossierId == dossier).ExecuteUpdateAsync(set => set.SetProperty(one => one.Seal, changed)));

        Assert.Contains("het register noemt een ander zegel", (await visitor.PageAsync(version)).Text(), StringComparison.Ordinal);
        Assert.Contains(new VersionSealFault(dossier.Value, 1, VersionSealFaultKind.Record), (await CheckAsync()).Faults);
    }

    [Fact]
    public async Task Frozen_IsOnceAndForGood_AndKeepsTheDossier()
    {
        var visitor = host.Member("nl");
        var path = await visitor.CopyAsync(CaseVisits.Friesland);
        var version = await MakeAsync(visitor, path, "Besluit");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.SendFormAsync(version + "/bevriezen", ("Ground", " "))).StatusCode);

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendFormAsync(version + "/bevriezen", ("Ground", "Besluit van 8 november"))).StatusCode);

        var page = await visitor.PageAsync(version);
        Assert.Contains("Besluit van 8 november", page.Text(), StringComparison.Ordinal);
        Assert.Null((await visitor.PageAsync(version + "/bevriezen")).QuerySelector("main form[method=post]"));
        Assert.Null((await visitor.PageAsync(version + "/verwijderen")).QuerySelector("main form[method=post]"));
        var title = (await visitor.PageAsync(path)).Heading();
        var refused = await visitor.SendFormAsync($"{path}/verwijderen", ("Name", title));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("voor een besluit bevroren", string.Join(' ', (await SamenspelHost.ReadAsync(refused)).Faults()), StringComparison.Ordinal);

        var dossier = IdOf(path);
        await host.UseAsync(db => db.Set<CaseVersion>().Where(one => one.DossierId == dossier).ExecuteDeleteAsync());
        Assert.Contains(new VersionSealFault(dossier.Value, 1, VersionSealFaultKind.Gone), (await CheckAsync()).Faults);
    }

    [Fact]
    public async Task Frozen_ThatIsThawedInTheDatabase_IsNoticed()
    {
        var visitor = host.Member("nl");
        var path = await visitor.CopyAsync(CaseVisits.Friesland);
        var version = await MakeAsync(visitor, path, "Besluit");
        await visitor.SendFormAsync(version + "/bevriezen", ("Ground", "Besluit"));
        var dossier = IdOf(path);

        await host.UseAsync(db => db.Set<CaseVersion>().Where(one => one.DossierId == dossier).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.FrozenAt, (DateTimeOffset?)null).SetProperty(one => one.FrozenBy, (Samenspel.Kernel.Acting.AccountId?)null)
            .SetProperty(one => one.FrozenGround, (string?)null).SetProperty(one => one.FrozenSeal, (string?)null)));

        Assert.Contains(new VersionSealFault(dossier.Value, 1, VersionSealFaultKind.Record), (await CheckAsync()).Faults);
    }

    [Fact]
    public async Task Removed_GivesItsNumberToNobody()
    {
        var visitor = host.Member("nl");
        var path = await visitor.CopyAsync(CaseVisits.Friesland);
        var version = await MakeAsync(visitor, path, "Proef");

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendFormAsync(version + "/verwijderen")).StatusCode);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync(version)).StatusCode);
        Assert.EndsWith("/versies/2", await MakeAsync(visitor, path, "Opnieuw"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comparison_TellsWhatChanged_AndTheChangesAddUp()
    {
        var visitor = host.Member("nl");
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);
        await MakeAsync(visitor, path, "Eerst");
        Assert.Contains("gelijk aan versie 1", (await visitor.PageAsync($"{path}/businesscase/versies")).Text(), StringComparison.Ordinal);
        await visitor.KeepAsync(path, ("JointLow", "70"), ("JointHigh", "70"), ("CostPerFte", "60000"));
        await MakeAsync(visitor, path, "Daarna");

        var page = await visitor.PageAsync($"{path}/businesscase/versies/vergelijken?van=1&tot=2");

        Assert.Contains("Kosten van één fte", page.Text(), StringComparison.Ordinal);
        foreach (var baseline in new[] { "tegenover vandaag", "tegenover elk alleen" })
        {
            var rows = page.Table($"Verschil {baseline}");
            Assert.True(rows.Count > 3, $"{rows.Count} rows");
            foreach (var column in new[] { 2, 3 })
            {
                var amounts = rows.Select(row => Amount(row[column])).ToList();
                Assert.Equal(amounts[^1], amounts.SkipLast(1).Sum());
            }
        }

        Assert.Contains("De invoer van beide is gelijk", (await visitor.PageAsync($"{path}/businesscase/versies/vergelijken?van=2&tot=nu")).Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.GetAsync($"{path}/businesscase/versies/vergelijken?van=9&tot=nu")).StatusCode);
    }

    [Fact]
    public async Task Stored_StandsAsItIs_WhenTheCaseChanges()
    {
        var visitor = host.Member("nl");
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);
        var version = await MakeAsync(visitor, path, "Vast");
        var before = (await visitor.PageAsync(version)).QuerySelector("#uitkomst")!.ParentElement!.ParentElement!.TextContent;

        await visitor.KeepAsync(path, ("CostPerFte", "99000"));

        Assert.Equal(before, (await visitor.PageAsync(version)).QuerySelector("#uitkomst")!.ParentElement!.ParentElement!.TextContent);
    }

    [Fact]
    public async Task Objection_IsAnsweredAndWithdrawn_AndStandsInTheVersionWhenOpen()
    {
        var visitor = host.Member("nl");
        var path = await visitor.CopyAsync(CaseVisits.Friesland);
        var list = $"{path}/businesscase/bezwaren";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.SendFormAsync(list + "/nieuw", ("Assumption", "default/delayMonths"), ("Text", ""))).StatusCode);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.SendFormAsync(list + "/nieuw", ("Assumption", "default/onzin"), ("Text", "Nee"))).StatusCode);
        var made = await visitor.SendFormAsync(list + "/nieuw", ("Assumption", "default/delayMonths"), ("Text", "Wij lopen nooit uit."));
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var one = made.Headers.Location!.OriginalString;
        Assert.Contains("Er staat één bezwaar open", (await visitor.PageAsync(list)).Text(), StringComparison.Ordinal);

        var version = await MakeAsync(visitor, path, "Met bezwaar");
        Assert.Contains("Wij lopen nooit uit.", (await visitor.PageAsync(version)).Text(), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendFormAsync(one, ("Text", "Dat zeggen allen."))).StatusCode);
        var page = await visitor.PageAsync(one);
        Assert.Contains("Dat zeggen allen.", page.Text(), StringComparison.Ordinal);
        var form = page.QuerySelector("#intrekken")!.Closest("section")!.QuerySelector("form")!;
        var fields = form.QuerySelectorAll("input").Select(field => new KeyValuePair<string, string>(field.GetAttribute("name")!, field.GetAttribute("value") ?? ""));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.PostAsync(one, new FormUrlEncodedContent(fields))).StatusCode);

        Assert.Contains("trok het bezwaar in", (await visitor.PageAsync(one)).Text(), StringComparison.Ordinal);
        Assert.Contains("Er staat geen bezwaar open", (await visitor.PageAsync(list + "?staat=ingetrokken")).Text(), StringComparison.Ordinal);
        Assert.Contains("Wij lopen nooit uit.", (await visitor.PageAsync(version)).Text(), StringComparison.Ordinal);
    }

    private static async Task<string> MakeAsync(HttpClient visitor, string path, string title)
    {
        var answer = await visitor.SendFormAsync($"{path}/businesscase/versies", ("Title", title));
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, string.Join("; ", (await SamenspelHost.ReadAsync(answer)).Faults()));
        return answer.Headers.Location!.OriginalString.Split('?')[0];
    }

    private Task<CaseVersion> KnownAsync(string path, int number)
    {
        var dossier = IdOf(path);
        return host.UseAsync(db => db.Set<CaseVersion>().AsNoTracking().SingleAsync(one => one.DossierId == dossier && one.Number == number));
    }

    private async Task ChangeAsync(string path, string part, Func<CaseVersion, byte[]> change)
    {
        var known = await KnownAsync(path, 1);
        var bytes = change(known);
        var all = host.UseAsync(db => part switch
        {
            "input" => db.Set<CaseVersion>().Where(one => one.Id == known.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Input, bytes)),
            "result" => db.Set<CaseVersion>().Where(one => one.Id == known.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Result, bytes)),
            "defaults" => db.Set<CaseVersion>().Where(one => one.Id == known.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Defaults, bytes)),
            _ => db.Set<CaseVersion>().Where(one => one.Id == known.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.Objections, bytes)),
        });
        Assert.Equal(1, await all);
    }

    private async Task<VersionSealReport> CheckAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IVersionSeals>().CheckAsync(CancellationToken.None);
    }

    private static byte[] Replaced(byte[] document, string from, string to)
    {
        var text = Encoding.UTF8.GetString(document);
        Assert.Contains(from, text, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal));
    }

    private static long Amount(string text) => long.Parse(
        text.Replace("€", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)
            .Replace('\u2212', '-').Replace("+", "", StringComparison.Ordinal),
        System.Globalization.CultureInfo.InvariantCulture);

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static DossierId IdOf(string path) => new(Guid.Parse(path.Split('/')[2]));
}
