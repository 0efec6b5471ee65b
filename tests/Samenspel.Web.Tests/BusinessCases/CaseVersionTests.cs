using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
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

        var version = await visitor.MakeVersionAsync(path, "Voor de stuurgroep");

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
        var version = await visitor.MakeVersionAsync(path, "Nagemaakt");
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
        var version = await visitor.MakeVersionAsync(path, "Narekenen");

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
        var version = await visitor.MakeVersionAsync(path, "Onveranderd");
        Assert.DoesNotContain("niet meer wat is verzegeld", (await visitor.PageAsync(version)).Text(), StringComparison.Ordinal);

        await ChangeAsync(path, part, known => [.. part switch { "input" => known.Input, "result" => known.Result, "defaults" => known.Defaults, _ => known.Objections }, (byte)' ']);

        Assert.Contains("niet meer wat is verzegeld", (await visitor.PageAsync(version)).Text(), StringComparison.Ordinal);
        Assert.Contains(new VersionSealFault(VersionVisits.DossierOf(path).Value, 1, VersionSealFaultKind.Content), (await host.CheckSealsAsync()).Faults);
    }

    [Fact]
    public async Task Tampering_ThatMakesTheSealAnew_IsFoundByTheRecord()
    {
        var visitor = host.Member("nl");
        var path = await visitor.CopyAsync(CaseVisits.Friesland);
        var version = await visitor.MakeVersionAsync(path, "Eerlijk");
        await ChangeAsync(path, "result", known => Replaced(known.Result, "\"seed\": 1", "\"seed\": 2"));
        var changed = Samenspel.Modules.BusinessCases.Versions.VersionSeal.Of(await KnownAsync(path, 1));
        var dossier = VersionVisits.DossierOf(path);
        await host.UseAsync(db => db.Set<CaseVersion>().Where(one => one.DossierId == dossier).ExecuteUpdateAsync(set => set.SetProperty(one => one.Seal, changed)));

        Assert.Contains("het register noemt een ander zegel", (await visitor.PageAsync(version)).Text(), StringComparison.Ordinal);
        Assert.Contains(new VersionSealFault(dossier.Value, 1, VersionSealFaultKind.Record), (await host.CheckSealsAsync()).Faults);
    }

    [Fact]
    public async Task Frozen_ThatIsThawedInTheDatabase_IsNoticed()
    {
        var visitor = host.Member("nl");
        var path = await visitor.CopyAsync(CaseVisits.Friesland);
        var version = await visitor.MakeVersionAsync(path, "Besluit");
        await visitor.SendFormAsync(version + "/bevriezen", ("Ground", "Besluit"));
        var dossier = VersionVisits.DossierOf(path);

        await host.UseAsync(db => db.Set<CaseVersion>().Where(one => one.DossierId == dossier).ExecuteUpdateAsync(set => set
            .SetProperty(one => one.FrozenAt, (DateTimeOffset?)null).SetProperty(one => one.FrozenBy, (Samenspel.Kernel.Acting.AccountId?)null)
            .SetProperty(one => one.FrozenGround, (string?)null).SetProperty(one => one.FrozenSeal, (string?)null)));

        Assert.Contains(new VersionSealFault(dossier.Value, 1, VersionSealFaultKind.Record), (await host.CheckSealsAsync()).Faults);
    }

    [Fact]
    public async Task Stored_StandsAsItIs_WhenTheCaseChanges()
    {
        var visitor = host.Member("nl");
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);
        var version = await visitor.MakeVersionAsync(path, "Vast");
        var before = (await visitor.PageAsync(version)).QuerySelector("#uitkomst")!.ParentElement!.ParentElement!.TextContent;

        await visitor.KeepAsync(path, ("CostPerFte", "99000"));

        Assert.Equal(before, (await visitor.PageAsync(version)).QuerySelector("#uitkomst")!.ParentElement!.ParentElement!.TextContent);
    }

    private Task<CaseVersion> KnownAsync(string path, int number)
    {
        var dossier = VersionVisits.DossierOf(path);
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

    private static byte[] Replaced(byte[] document, string from, string to)
    {
        var text = Encoding.UTF8.GetString(document);
        Assert.Contains(from, text, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(text.Replace(from, to, StringComparison.Ordinal));
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
