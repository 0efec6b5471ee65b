using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Decisions;
using Samenspel.Modules.Process.Domain;
using Samenspel.Web.Tests.Working;

namespace Samenspel.Web.Tests.Running;

/// <summary>The check of an installation finds a decision that was changed, sealed anew or taken away.</summary>
public sealed class DecisionSealsTests(SamenspelHost host)
{
    [Fact]
    public async Task Check_OfWhatIsAsItWasSealed_AlsoWithAChoiceAfterIt_FindsNothing()
    {
        var (dossier, work) = await DecidedAsync("rejected");
        await work.Lead.SendFormAsync($"{work.Path}/besluiten/1", ("Choice", "Adapt"), ("Reason", "Nieuw voorstel"));

        var report = await CheckAsync();

        Assert.True(report.Decisions > 0);
        Assert.DoesNotContain(report.Faults, fault => fault.Dossier == dossier.Value);
    }

    [Fact]
    public async Task Check_OfOneThatWasPutThere_NamesTheContent_AndWithASealOfItsOwn_TheRecord()
    {
        var (dossier, _) = await DecidedAsync("adopted");
        var known = await host.UseAsync(db => db.Set<ProcessDecision>().AsNoTracking().SingleAsync(one => one.DossierId == dossier));
        var (wrong, right) = (Copy(known, 2), Copy(known, 3));
        wrong.Seal = known.Seal;
        right.Seal = DecisionSeal.Of(right);
        await host.UseAsync(async db =>
        {
            db.AddRange(wrong, right);
            return await db.SaveChangesAsync();
        });

        var faults = (await CheckAsync()).Faults.Where(fault => fault.Dossier == dossier.Value);

        Assert.Equal([new(dossier.Value, 2, DecisionSealFaultKind.Content), new(dossier.Value, 3, DecisionSealFaultKind.Record)], faults);
    }

    [Fact]
    public async Task Check_OfOneThatWasTakenAway_NamesItByTheRecord()
    {
        await using var own = new SamenspelHost();
        var work = await WorkVisits.OpenAsync(own);
        await work.Lead.RecordedAsync(work.Path, "start-research/college-start", work.Own, "adopted", "8-11-2026");
        var dossier = Guid.Parse(work.Path.Split('/')[^1]);
        await own.UseAsync(async db =>
        {
            // Only who has the database itself in hand can take the lock off.
            await db.Database.ExecuteSqlRawAsync(db.Database.IsNpgsql() ? "ALTER TABLE process_decision DISABLE TRIGGER USER" : "DROP TRIGGER process_decision_no_delete");
            return await db.Set<ProcessDecision>().ExecuteDeleteAsync();
        });

        await using var scope = own.Services.CreateAsyncScope();
        var report = await scope.ServiceProvider.GetRequiredService<IDecisionSeals>().CheckAsync(CancellationToken.None);

        Assert.Equal([new DecisionSealFault(dossier, 1, DecisionSealFaultKind.Gone)], report.Faults);
    }

    private static ProcessDecision Copy(ProcessDecision known, int number) => new()
    {
        Id = Guid.CreateVersion7(SamenspelHost.Now),
        DossierId = known.DossierId,
        Number = number,
        Participant = known.Participant,
        Document = known.Document,
        RecordedAt = known.RecordedAt,
        RecordedBy = known.RecordedBy,
        Organisation = known.Organisation,
    };

    private async Task<(DossierId Dossier, WorkVisits Work)> DecidedAsync(string outcome)
    {
        var work = await WorkVisits.OpenAsync(host);
        await work.Lead.RecordedAsync(work.Path, "start-research/college-start", work.Own, outcome, "8-11-2026");
        return (new DossierId(Guid.Parse(work.Path.Split('/')[^1])), work);
    }

    private async Task<DecisionSealReport> CheckAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IDecisionSeals>().CheckAsync(CancellationToken.None);
    }
}
