using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Gates;
using Samenspel.Modules.Process.Recording;
using Samenspel.Modules.Process.Running;

namespace Samenspel.Modules.Process.Demonstrating;

/// <summary>Keeps the processes of the demonstration by the same handlers that serve the pages.</summary>
internal sealed class DemonstrationProcesses(
    SamenspelDb db,
    IDossiers dossiers,
    TimeProvider time,
    IHandle<BeginProcess, DossierId> beginner,
    IHandle<PlanGate, DossierId> planner,
    IHandle<RecordDecision, int> recorder,
    IHandle<ChooseAfter, int> chooser) : IDemonstrationProcesses
{
    public async Task<Outcome<bool>> BeginAsync(DossierId dossier, DemonstrationProcess wanted, CancellationToken cancellation)
    {
        if (await db.Set<ProcessRun>().AnyAsync(run => run.DossierId == dossier, cancellation))
        {
            return false;
        }

        var today = DutchTime.DateOf(time.GetUtcNow());
        var tracks = wanted.Tracks.Select(one => new TrackEntry(one.Name, one.Scope, one.Phase, one.DaysAgo is { } days ? Word(today, -days) : null, one.Ground)).ToList();
        var begun = await beginner.HandleAsync(new BeginProcess(dossier, wanted.Model, tracks), cancellation);
        if (!begun.TryGet(out _))
        {
            return begun.Refusals.ToList();
        }

        var version = await db.Set<ProcessRun>().Where(run => run.DossierId == dossier).Select(run => run.Version).SingleAsync(cancellation);
        foreach (var gate in wanted.Gates ?? [])
        {
            var dates = (gate.Days ?? new Dictionary<string, int>(StringComparer.Ordinal)).Select(day => new PlannedEntry(day.Key, null, Word(today, day.Value))).ToList();
            var number = gate.Number?.ToString(CultureInfo.InvariantCulture);
            var planned = await planner.HandleAsync(new PlanGate(dossier, gate.Track, gate.Gate, version++, gate.Rule, number, dates), cancellation);
            if (!planned.TryGet(out _))
            {
                return planned.Refusals.ToList();
            }
        }

        return true;
    }

    public async Task<Outcome<bool>> RecordAsync(DossierId dossier, int number, DemonstrationDecision wanted, CancellationToken cancellation)
    {
        var run = await db.Set<ProcessRun>().AsNoTracking().SingleOrDefaultAsync(one => one.DossierId == dossier, cancellation);
        if (run is null || await dossiers.FindAsync(dossier, cancellation) is not { } facts || await db.Set<ProcessDecision>().CountAsync(one => one.DossierId == dossier, cancellation) >= number)
        {
            return false;
        }

        var party = wanted.Municipality is { } code ? facts.Participants.FirstOrDefault(one => one.Code == code) : null;
        if (wanted.Municipality is not null && party is null)
        {
            // Somebody took this participant out: there is nobody left whose decision it is.
            return false;
        }

        var date = DutchTime.DateOf(run.BegunAt).AddDays(-wanted.DaysAgo);
        var recorded = await recorder.HandleAsync(new RecordDecision(dossier, party?.Id.Value, Entry(wanted, date, isEarly: date < facts.ReferenceDate)), cancellation);
        return recorded.TryGet(out _) ? true : recorded.Refusals.ToList();
    }

    public async Task<Outcome<bool>> ChooseAsync(DossierId dossier, DemonstrationChoice wanted, CancellationToken cancellation)
    {
        var decision = await db.Set<ProcessDecision>().Where(one => one.DossierId == dossier && one.Number == wanted.Decision).Select(one => (Guid?)one.Id).SingleOrDefaultAsync(cancellation);
        if (decision is null || await db.Set<DecisionChoice>().AnyAsync(one => one.Decision == decision, cancellation))
        {
            return false;
        }

        var chosen = await chooser.HandleAsync(new ChooseAfter(dossier, wanted.Decision, wanted.Choice, wanted.Reason), cancellation);
        return chosen.TryGet(out _) ? true : chosen.Refusals.ToList();
    }

    private static DecisionEntry Entry(DemonstrationDecision wanted, DateOnly date, bool isEarly) => new()
    {
        What = wanted.What,
        Tracks = [1],
        Outcome = wanted.Outcome,
        Ground = wanted.Ground,
        Date = Word(date, 0),
        EarlyGround = isEarly ? "Demonstratie" : null,
        Reference = wanted.Reference,
        VotesFor = Vote(wanted, 0),
        VotesAgainst = Vote(wanted, 1),
        VotesAbstained = Vote(wanted, 2),
        Seats = Vote(wanted, 3),
        Conditions = string.Join('\n', wanted.Conditions ?? []),
        Text = wanted.Text,
        PaperTitle = wanted.Paper,
        PaperReference = wanted.Paper is null ? null : wanted.Reference,
    };

    private static string? Vote(DemonstrationDecision wanted, int place) =>
        wanted.Votes?.Count > place ? wanted.Votes[place].ToString(CultureInfo.InvariantCulture) : null;

    private static string Word(DateOnly day, int days) => day.AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
