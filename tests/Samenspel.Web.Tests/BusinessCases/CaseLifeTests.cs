using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Figures;
using Samenspel.Modules.BusinessCases.Preparing;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>A business case follows its dossier: kept as example, copied, changed with the participants, removed.</summary>
public sealed class CaseLifeTests(SamenspelHost host)
{
    [Fact]
    public async Task Copy_OfAnExample_KeepsItsFiguresAndCanBeChanged()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);

        Assert.Contains("− € 1.763.100", (await visitor.PageAsync($"{path}/businesscase")).Text(), StringComparison.Ordinal);

        await visitor.KeepAsync(path, ("JointLow", "70"));
        Assert.Contains("+ € 1.188.000", (await visitor.PageAsync($"{path}/businesscase")).Text(), StringComparison.Ordinal);
        var example = await visitor.ExampleAsync(CaseVisits.Drechtsteden);
        Assert.Contains("+ € 1.458.000", (await visitor.PageAsync($"{example}/businesscase")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copy_SavedUnchanged_KeepsSourcesAndTheRulesCaveat()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Friesland);
        var before = (await visitor.PageAsync($"{path}/businesscase")).QuerySelector("#uitwerking")!.TextContent;

        await visitor.KeepAsync(path);

        Assert.Equal(before, (await visitor.PageAsync($"{path}/businesscase")).QuerySelector("#uitwerking")!.TextContent);
    }

    [Fact]
    public async Task Participants_ThatChange_TakeTheirFiguresAlongAndTheJointFigureNoLongerCounts()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);

        await visitor.ChooseAsync(path, "GM0482.GM0505.GM0517.GM0531.GM0590.GM0610");

        var page = await visitor.PageAsync($"{path}/businesscase");
        Assert.Contains("De gezamenlijke formatie van 75 fte is opgegeven voor andere deelnemers", page.Text(), StringComparison.Ordinal);
        Assert.Equal(["+ € 1.150.015", "− € 1.325.885"], page.QuerySelectorAll(".sms-pair__number").Select(one => CaseVisits.Plain(one.TextContent)));
        Assert.DoesNotContain("Zwijndrecht", page.Text(), StringComparison.Ordinal);
        Assert.Equal(6, await FiguresOfAsync(path));

        await visitor.KeepAsync(path, ("JointLow", "60"));
        Assert.DoesNotContain("opgegeven voor andere deelnemers", (await visitor.PageAsync($"{path}/businesscase")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Dossier_ThatIsRemoved_LeavesNoCase()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Friesland);
        Assert.Equal(6, await FiguresOfAsync(path));

        var title = (await visitor.PageAsync(path)).Heading();
        var answer = await visitor.SendFormAsync($"{path}/verwijderen", ("Name", title));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(0, await FiguresOfAsync(path));
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"{path}/businesscase")).StatusCode);
    }

    [Fact]
    public async Task Handler_AskedToChangeAnExample_Refuses()
    {
        var example = IdOf(await host.Member().ExampleAsync(CaseVisits.Drechtsteden));
        await using var scope = host.Services.CreateAsyncScope();

        var outcome = await scope.ServiceProvider.GetRequiredService<IHandle<KeepFigures, DossierId>>()
            .HandleAsync(new KeepFigures(example, 1, new FiguresForm()), CancellationToken.None);

        Assert.Equal(RefusalKind.Forbidden, Assert.Single(outcome.Refusals).Kind);
    }

    [Fact]
    public async Task Preparation_AtTheNextStart_DoesNothing()
    {
        var lines = await PrepareAsync(host.Services.GetRequiredService<ShippedFiles>());

        Assert.Empty(lines);
    }

    [Fact]
    public async Task Preparation_WithAnExampleThatChanged_BringsItUpToDateInPlace()
    {
        await using var site = new SamenspelHost();
        var visitor = site.Visitor();
        var path = await visitor.ExampleAsync(CaseVisits.Friesland);
        using var shipped = ShippedExamples.With("zuidwest-friesland-2004.json", json => json.Replace("\"value\": 54000", "\"value\": 60000", StringComparison.Ordinal));

        var lines = await PrepareAsync(shipped.Files, site);

        Assert.Equal(["Example dossiers kept: Zuidwest Friesland 2004"], lines);
        Assert.Equal(path, await visitor.ExampleAsync(CaseVisits.Friesland));
        Assert.Contains("€ 60.000 per fte", (await visitor.PageAsync($"{path}/businesscase")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preparation_WithADossierThatIsNotAsItsFileSays_BringsItUpToDate()
    {
        await using var site = new SamenspelHost();
        var path = await site.Visitor().ExampleAsync(CaseVisits.Friesland);
        await site.UseAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE dossiers_participant SET inhabitants = 1 WHERE name = 'Gemeente 2 (niet genoemd)'"));
        await site.UseAsync(db => db.Database.ExecuteSqlRawAsync("UPDATE dossiers_dossier SET source = 'iets anders' WHERE title = 'IT-beheer Drechtsteden 2004'"));

        var lines = await PrepareAsync(site.Services.GetRequiredService<ShippedFiles>(), site);

        Assert.Equal(["Example dossiers kept: IT-beheer Drechtsteden 2004 · Zuidwest Friesland 2004"], lines);
        Assert.Contains("66.000", (await site.Visitor().PageAsync(path)).Text(), StringComparison.Ordinal);
        Assert.Empty(await PrepareAsync(site.Services.GetRequiredService<ShippedFiles>(), site));
    }

    [Theory]
    [InlineData("{", "is geen geldige JSON")]
    [InlineData("{ \"format\": \"samenspel-business-case/9\" }", "$.format")]
    public async Task Preparation_WithABrokenExample_NamesTheFileAndItsFaults(string content, string expected)
    {
        using var shipped = ShippedExamples.With("kapot.json", _ => content);

        var failure = await Assert.ThrowsAsync<UnusableSetupException>(() => PrepareAsync(shipped.Files));

        Assert.Contains("kapot.json", failure.Message, StringComparison.Ordinal);
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preparation_LeavesFilesOfAnotherKindAlone()
    {
        using var shipped = ShippedExamples.With("spel.json", _ => "{ \"format\": \"samenspel-game/1\" }");

        Assert.Empty(await PrepareAsync(shipped.Files));
    }

    private async Task<IReadOnlyList<string>> PrepareAsync(ShippedFiles shipped, SamenspelHost? site = null)
    {
        await using var scope = (site ?? host).Services.CreateAsyncScope();
        var lines = new Lines();
        await ActivatorUtilities.CreateInstance<KeepExamples>(scope.ServiceProvider, shipped).PrepareAsync(lines, CancellationToken.None);
        return lines.All;
    }

    private Task<int> FiguresOfAsync(string path)
    {
        var id = IdOf(path);
        return host.UseAsync(db => db.Set<DossierCase>().Where(known => known.DossierId == id).SelectMany(known => known.Figures).CountAsync());
    }

    private static DossierId IdOf(string path) => new(Guid.Parse(path.Split('/')[2]));

    private sealed class Lines : IProgress<string>
    {
        public List<string> All { get; } = [];

        public void Report(string value) => All.Add(value);
    }
}
