using System.Net;
using System.Text;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.Assessments;
using Samenspel.Web.Tests.Running;
using Samenspel.Web.Tests.Working;

namespace Samenspel.Web.Tests.Carrying;

/// <summary>What is one organisation's own, or not open yet, is in no part of the file, whoever exports.</summary>
public sealed class CarriedSecretsTests(SamenspelHost host)
{
    private const string Secret = "Eigenlijk willen wij zelfstandig blijven";

    [Fact]
    public async Task Answers_GoAlongAsTheyWereShared_AndDraftsStay()
    {
        var work = await WorkVisits.OpenAsync(host);
        await work.WriteAsync(work.Other, WorkVisits.Each, work.Others, "Dit mag iedereen weten", share: true);
        await work.WriteAsync(work.Other, WorkVisits.Each, work.Others, Secret);
        await work.WriteAsync(work.Lead, WorkVisits.Each, work.Own, "Ook van de leider zelf: " + Secret);
        await work.WriteAsync(work.Lead, WorkVisits.Together, null, "Samen geschreven");
        Assert.Equal(HttpStatusCode.Redirect, (await work.Lead.SendFormAsync($"{work.Path}/inbreng/nieuw", ("Title", "Eigen notitie"), ("Text", Secret))).StatusCode);

        var all = Everything(await work.Lead.ExportAsync(work.Path));

        Assert.DoesNotContain(Secret, all, StringComparison.Ordinal);
        Assert.DoesNotContain("Eigen notitie", all, StringComparison.Ordinal);
        Assert.Contains("Dit mag iedereen weten", all, StringComparison.Ordinal);
        Assert.Contains("Samen geschreven", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Round_GoesAlongOnlyWhenItHasOpened()
    {
        var two = await MeasuringVisits.OpenAsync(host);
        var round = await two.BegunAsync("verwachtingen");
        await MeasuringVisits.WrittenAsync(two.Other, round, two.Papendrecht, Secret);

        var before = await two.Lead.ExportAsync(two.Path);
        await MeasuringVisits.WrittenAsync(two.Lead, round, two.Dordrecht, "Samen sterker");
        var after = await two.Lead.ExportAsync(two.Path);

        Assert.DoesNotContain(Secret, Everything(before), StringComparison.Ordinal);
        Assert.Empty(CarriedFile.Rows(before, "assessment_round"));
        Assert.Contains(Secret, Everything(after), StringComparison.Ordinal);
        Assert.Equal(2, CarriedFile.Rows(after, "assessment_sheet").Count);
    }

    [Fact]
    public async Task Export_IsForWhoLeads_IsToldInTheRecord_AndWantsItsForm()
    {
        var work = await WorkVisits.OpenAsync(host);
        var stranger = await host.RoleAsync(work.Path, "lezer@papendrecht.test", "GM0590", DossierRole.Editor);

        await stranger.PageAsync($"{work.Path}/uitvoer", HttpStatusCode.Forbidden);
        await host.Visitor("nl").PageAsync($"{work.Path}/uitvoer", HttpStatusCode.NotFound);
        Assert.DoesNotContain((await stranger.PageAsync(work.Path)).QuerySelectorAll("a"), link => link.GetAttribute("href")!.EndsWith("/uitvoer", StringComparison.Ordinal));
        Assert.Contains((await work.Lead.PageAsync(work.Path)).QuerySelectorAll("a"), link => link.GetAttribute("href")!.EndsWith("/uitvoer", StringComparison.Ordinal));
        using var bare = new FormUrlEncodedContent([new("bevestigd", "1")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await work.Lead.PostAsync($"{work.Path}/uitvoer/dossier.zip", bare)).StatusCode);

        var file = await work.Lead.ExportAsync(work.Path);

        var page = await work.Lead.PageAsync($"{work.Path}/uitvoer");
        Assert.Contains("Wat er niet in staat", page.Text(), StringComparison.Ordinal);
        Assert.Contains("Dossier uitgevoerd", (await work.Lead.PageAsync($"{work.Path}/register")).Text(), StringComparison.Ordinal);
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(CarriedFile.Parts(file)["manifest.json"]));
        Assert.Contains(hash, await work.Lead.GetStringAsync($"{work.Path}/register.csv?vorm=machine"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_AreInEnglishToo()
    {
        var english = host.Member("en");
        var opened = await english.SendFormAsync("/dossiers/nieuw", ("Title", "To be carried"), ("ReferenceDate", "1-1-2026"));
        var path = opened.Headers.Location!.ToString().Replace("/deelnemers", "", StringComparison.Ordinal);

        Assert.Equal("Export", (await english.PageAsync($"{path}/uitvoer")).Heading());
        Assert.Equal("Take in a dossier from elsewhere", (await english.PageAsync("/dossiers/invoer")).Heading());
        Assert.Equal(["Choose the zip file of the dossier."], await english.RefusedAsync([]));
    }

    private static string Everything(byte[] file) => string.Concat(CarriedFile.Parts(file).Select(part => $"{part.Key}\n{Encoding.UTF8.GetString(part.Value)}\n"));
}
