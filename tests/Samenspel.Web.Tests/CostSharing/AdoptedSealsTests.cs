using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Modules.CostSharing.Adopting;
using Samenspel.Modules.CostSharing.Contracts;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.BusinessCases;

namespace Samenspel.Web.Tests.CostSharing;

/// <summary>The check of an installation finds an adopted key that was changed, sealed anew or taken away.</summary>
public sealed class AdoptedSealsTests(SamenspelHost host)
{
    [Fact]
    public async Task Check_OfWhatIsAsItWasSealed_FindsNothing()
    {
        var dossier = await AdoptedAsync();

        var report = await CheckAsync();

        Assert.True(report.Adopted > 0);
        Assert.DoesNotContain(report.Faults, fault => fault.Dossier == dossier.Value);
    }

    [Fact]
    public async Task Check_OfAChangedTitle_NamesTheContent_AndOfASealMadeAnew_TheRecord()
    {
        var dossier = await AdoptedAsync();
        await host.UseAsync(db => db.Set<AdoptedKey>().Where(one => one.DossierId == dossier).ExecuteUpdateAsync(set => set.SetProperty(one => one.Title, "Iets anders")));
        Assert.Contains(new AdoptedSealFault(dossier.Value, 1, AdoptedSealFaultKind.Content), (await CheckAsync()).Faults);

        var seal = AdoptionSeal.Of(await host.UseAsync(db => db.Set<AdoptedKey>().AsNoTracking().SingleAsync(one => one.DossierId == dossier)));
        await host.UseAsync(db => db.Set<AdoptedKey>().Where(one => one.DossierId == dossier).ExecuteUpdateAsync(set => set.SetProperty(one => one.Seal, seal)));

        Assert.Contains(new AdoptedSealFault(dossier.Value, 1, AdoptedSealFaultKind.Record), (await CheckAsync()).Faults);
    }

    [Fact]
    public async Task Check_OfOneThatWasTakenAway_NamesItByTheRecord()
    {
        var dossier = await AdoptedAsync();

        await host.UseAsync(db => db.Set<AdoptedKey>().Where(one => one.DossierId == dossier).ExecuteDeleteAsync());

        Assert.Contains(new AdoptedSealFault(dossier.Value, 1, AdoptedSealFaultKind.Gone), (await CheckAsync()).Faults);
    }

    private async Task<DossierId> AdoptedAsync()
    {
        var visitor = host.Member();
        var path = await visitor.CopyAsync(CaseVisits.Drechtsteden);
        var answer = await visitor.SendFormAsync($"{path}/kostenverdeling/vastleggen", ("Key", "inwoners"), ("Title", "Ontwerpbesluit"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return VersionVisits.DossierOf(path);
    }

    private async Task<AdoptedSealReport> CheckAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IAdoptedSeals>().CheckAsync(CancellationToken.None);
    }
}
