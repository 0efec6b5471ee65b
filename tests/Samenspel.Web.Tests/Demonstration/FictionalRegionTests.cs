using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Handling;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.Demonstration.Region;

namespace Samenspel.Web.Tests.Demonstration;

/// <summary>Nothing of the region exists, it says so, and it stays out of the atlas.</summary>
[OnOneDatabase("The demonstration always has a SQLite file of its own.")]
public sealed class FictionalRegionTests(SamenspelHost normal, DemonstrationSite demonstration) : IClassFixture<DemonstrationSite>
{
    private static readonly ShippedFiles Shipped = new(Atlas.AtlasDatabase.RepositoryRoot);

    private readonly FictionalRegion _region = RegionFile.Load(Shipped);

    [Fact]
    public void Names_AndCodes_ExistNowhereInTheOpenData()
    {
        var data = Plain(string.Join('\n', Directory.EnumerateFiles(Shipped.Data).Select(File.ReadAllText)));

        Assert.Equal(8, _region.Municipalities.Count);
        Assert.All(_region.Municipalities, one => Assert.DoesNotContain(one.Code.ToLowerInvariant(), data, StringComparison.Ordinal));
        Assert.All(_region.Organisations, one => Assert.DoesNotContain(Plain(one.Name.Replace(FictionalRegion.Mark, "", StringComparison.Ordinal).Trim()), data, StringComparison.Ordinal));
        Assert.Contains(Plain("'s-Gravendeel"), data, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_CarryTheMark_AndCodesLieInTheRangeThatIsNotGivenOut()
    {
        Assert.All(_region.Organisations, one => Assert.EndsWith(FictionalRegion.Mark, one.Name, StringComparison.Ordinal));
        Assert.All(_region.Municipalities, one => Assert.Matches("^GM99[0-9]{2}$", one.Code));
        Assert.Equal(
            _region.Municipalities.Select(one => (one.Code, one.Name)),
            _region.Organisations.Where(one => one.Kind == "Municipality").Select(one => (one.Code!, one.Name)));
    }

    [Fact]
    public void People_HoldEveryRole()
    {
        Assert.All(_region.Organisations, one => Assert.Contains(
            _region.People, person => person.Works.Any(work => work.Organisation == one.Key && work.Role == Kernel.Acting.OrganisationRole.Administrator)));
        Assert.Contains(_region.People, person => person.Works.Count == 2);
        Assert.Contains(_region.People, person => person.Works.Any(work => work.Ended));
        Assert.Single(_region.People, person => person.Platform);
        Assert.Equal(
            Enum.GetValues<Samenspel.Modules.Access.Contracts.DossierRole>().Order(),
            _region.Dossiers.Single(one => one.Key == "ict-beheer").People.Select(one => one.Role).Distinct().Order());
    }

    [Fact]
    public void Dossiers_AreWhatTheirFilesSay()
    {
        foreach (var dossier in _region.Dossiers)
        {
            var file = RegionFile.LoadCase(Shipped, dossier.File);
            Assert.Equal(dossier.Title, file.Title);
            Assert.All(file.Participants, participant => Assert.Equal(
                _region.Municipalities.Single(one => one.Code == participant.Municipality),
                new FictionalMunicipality(participant.Municipality!, participant.Name, (int)participant.Inhabitants.Value)));
        }
    }

    [Fact]
    public async Task Atlas_StaysReal_WhileTheRegionCanBeChosen()
    {
        var day = new DateOnly(2026, 1, 1);
        var real = await normal.Services.GetRequiredService<IAtlas>().MunicipalitiesAsync(default);
        var known = await demonstration.Host.Services.GetRequiredService<IAtlas>().MunicipalitiesAsync(default);

        Assert.Equal(real.Current.Select(one => one.Code), known.Current.Select(one => one.Code));
        Assert.Null(real.Find("GM9901"));
        Assert.True(known.Find("gm9901") is { IsFictional: true, Name: "Wolderveen (fictief)", InhabitantsOn: null });
        Assert.Equal(real.AliveOn(day).Count + 8, known.AliveOn(day).Count);
        Assert.Equal(7, known.NeighboursOf("GM9901").Count);
        Assert.Equal(["GM9907"], known.Search("STUIVEL", 12, day).Select(one => one.Code));
        Assert.Equal("GM0505", known.Search("dordrecht", 12)[0].Code);
        Assert.Empty(await demonstration.Host.Services.GetRequiredService<IAtlas>().SearchAsync("Wolderveen", 5, default));
    }

    [Fact]
    public async Task AtlasPages_DoNotKnowTheRegion()
    {
        using var visitor = demonstration.Host.Visitor();

        await visitor.PageAsync("/gemeenten/GM9901", System.Net.HttpStatusCode.NotFound);
        Assert.DoesNotContain("Wolderveen", (await visitor.PageAsync("/gemeenten?zoek=Wolderveen")).QuerySelector("main tbody")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preparation_AgainChangesNothing_AndBringsBackOnlyWhatIsGone()
    {
        await using var site = SamenspelHost.With(("Demo", "true"));
        await site.InitializeAsync();
        var first = await CountAsync(site);
        await PrepareAsync(site);
        Assert.Equal(first, await CountAsync(site));

        await site.UseAsync(db => db.Set<Membership>().ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, SamenspelHost.Now)));
        await site.UseAsync(db => db.Set<Share>().ExecuteUpdateAsync(set => set.SetProperty(one => one.WithdrawnAt, SamenspelHost.Now)));
        await PrepareAsync(site);

        Assert.Equal(first, await CountAsync(site));
        Assert.Equal(0, await site.UseAsync(db => db.Set<Membership>().CountAsync(one => one.EndedAt == null)));
        Assert.Equal(0, await site.UseAsync(db => db.Set<Share>().CountAsync(one => one.WithdrawnAt == null)));
    }

    [Fact]
    public async Task Record_SaysThatTheLeadOpenedTheDossier()
    {
        var lead = await demonstration.Host.UseAsync(db => db.Set<Account>().SingleAsync(account => account.Email == "noor-dekker@vierwaarden.example"));
        var lines = await demonstration.Host.UseAsync(db => db.Set<RecordLine>().Where(line => line.Actor == $"account:{lead.Id}").Select(line => line.Action).ToListAsync());

        Assert.Contains("dossiers.open-dossier", lines);
        Assert.Contains("dossiers.set-up-dossier", lines);
        Assert.Contains("business-cases.keep-case", lines);
    }

    [Fact]
    public async Task Contributions_OfOthers_AreNamedInTheRecordOnlyAsFarAsTheReaderMaySee()
    {
        using var lead = await demonstration.BecomeAsync(DemonstrationSite.Lead);
        var dossier = await DemonstrationSite.FindAsync(lead, "ICT-beheer Vierwaarden");

        AngleSharp.Dom.IDocument[] record = [await lead.PageAsync($"{dossier}/register"), await lead.PageAsync($"{dossier}/register?pagina=2")];
        var list = await lead.PageAsync($"{dossier}/inbreng");

        var subjects = record.SelectMany(page => page.QuerySelectorAll("tbody td:nth-of-type(2)")).Select(cell => cell.TextContent.Trim()).ToList();
        Assert.Contains(subjects, text => text.StartsWith("Uitgangspunten van Wolderveen", StringComparison.Ordinal));
        Assert.Contains(subjects, text => text.StartsWith("Wat Oosterkreek kan inbrengen", StringComparison.Ordinal));
        var hidden = Assert.Single(subjects, text => text.StartsWith("inbreng van Lindermeer (fictief)", StringComparison.Ordinal));
        Assert.Contains("deel van: Inbreng klaargezet voor de demonstratie · organisatie: Lindermeer (fictief) · bestand: geen", hidden, StringComparison.Ordinal);
        Assert.DoesNotContain("Vragen die Lindermeer", string.Concat(record.Select(page => page.Text())) + list.Text(), StringComparison.Ordinal);
        Assert.Equal(2, list.QuerySelectorAll("main tbody tr").Length);
        Assert.Equal(3, _region.Dossiers.Single(one => one.Key == "ict-beheer").Contributions!.Count);
    }

    [Fact]
    public void Actions_OfTheDemonstration_HaveATextInTheRecord()
    {
        var texts = demonstration.Host.Services.GetServices<ActionText>().Select(text => text.Name).ToHashSet(StringComparer.Ordinal);
        var writes = demonstration.Host.Services.GetServices<RegisteredAction>().Where(action => action.IsWrite).Select(action => action.Name).ToList();

        Assert.Contains("demonstration.sign-in-as", writes);
        var own = writes.Except(normal.Services.GetServices<RegisteredAction>().Select(action => action.Name), StringComparer.Ordinal).ToList();
        Assert.Equal(6, own.Count);
        Assert.DoesNotContain(own, action => !texts.Contains(action));
    }

    internal static async Task PrepareAsync(SamenspelHost site)
    {
        await using var scope = site.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Kernel.Acting.ProcessContext>().Become(Kernel.Acting.Actor.Installation, "start");
        await scope.ServiceProvider.GetServices<IPreparation>().OfType<KeepRegion>().Single().PrepareAsync(new Progress<string>(), default);
    }

    private static Task<(int, int, int, int, int, int)> CountAsync(SamenspelHost site) => site.UseAsync(async db => (
        await db.Set<Organisation>().CountAsync(),
        await db.Set<Account>().CountAsync(),
        await db.Set<Assignment>().CountAsync(),
        await db.Set<Share>().CountAsync(),
        await db.Set<DossierCase>().CountAsync(),
        await db.Set<RecordLine>().CountAsync()));

    // Without case and diacritics, so that no spelling of a real name slips through.
    private static string Plain(string text) => new(
        [.. text.Normalize(NormalizationForm.FormD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark).Select(char.ToLowerInvariant)]);
}
