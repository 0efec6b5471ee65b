using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Changing;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Rights;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Reading;

/// <summary>What other modules may ask of dossiers.</summary>
internal sealed class DossierDirectory(SamenspelDb db, DossierStandings standings, ReadDossiers read, TimeProvider time) : IDossiers
{
    public async Task<DossierFacts?> FindAsync(DossierId id, CancellationToken cancellation) => await read.FindAsync(id, cancellation) is { } dossier ? Facts(dossier) : null;

    public async Task<IReadOnlyList<DossierFacts>> ExamplesAsync(CancellationToken cancellation)
    {
        var examples = await db.Set<Dossier>().AsNoTracking().Include(dossier => dossier.Participants)
            .Where(dossier => dossier.ExampleKey != null).ToListAsync(cancellation);
        read.Keep(examples);
        standings.KnowExamples(examples.Select(dossier => dossier.Id));
        return [.. examples.Select(Facts).OrderBy(facts => facts.Title, StringComparer.CurrentCulture)];
    }

    public async Task<DossierFacts> KeepExampleAsync(ExampleDossier example, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var dossier = await db.Set<Dossier>().Include(known => known.Participants)
            .SingleOrDefaultAsync(known => known.ExampleKey == example.Key, cancellation);
        if (dossier is null)
        {
            dossier = Dossier.Open(example.Title, null, example.ReferenceDate, now, example.Key);
            db.Add(dossier);
        }

        (dossier.Title, dossier.ReferenceDate) = (example.Title, example.ReferenceDate);
        (dossier.Source, dossier.SourceEn) = (example.Source, example.SourceEn);
        var kept = dossier.Participants.OrderBy(participant => participant.Position).ToList();
        db.RemoveRange(kept.Skip(example.Participants.Count));
        await GiveUpCodesAsync(kept, example, cancellation);
        for (var i = 0; i < example.Participants.Count; i++)
        {
            var (code, name, inhabitants, english) = example.Participants[i];
            var participant = i < kept.Count ? kept[i] : Added(dossier, name, i, now);
            (participant.Code, participant.Name, participant.NameEn, participant.Inhabitants) = (code, name, english, inhabitants);
            participant.InhabitantsSource = InhabitantsSource.Report;
        }

        await db.SaveChangesAsync(cancellation);
        read.Forget();
        return Facts(dossier);
    }

    // Writing the version as it is locks the row in PostgreSQL; in SQLite the transaction itself is the only writer.
    public async Task<DossierFacts?> HoldAsync(DossierId id, CancellationToken cancellation)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A dossier is held until the end of a transaction, and there is none.");
        }

        await db.Set<Dossier>().Where(dossier => dossier.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(dossier => dossier.Version, dossier => dossier.Version), cancellation);
        await StandsAsJudgedAsync(id, cancellation);
        return await FindAsync(id, cancellation);
    }

    // Whether a dossier may be written to was judged before it was held; closed in between, it is closed for this write too.
    private async Task StandsAsJudgedAsync(DossierId id, CancellationToken cancellation)
    {
        var judged = await standings.OfAsync(id, cancellation);
        var state = await db.Set<Dossier>().Where(dossier => dossier.Id == id).Select(dossier => (DossierState?)dossier.State).SingleOrDefaultAsync(cancellation);
        if (state is not null && judged.Exists && !judged.IsExample && judged.IsClosed != (state != DossierState.Open))
        {
            throw new DbUpdateConcurrencyException("The dossier was closed or opened a moment ago.");
        }
    }

    public async Task<Outcome<DossierFacts>> SetInhabitantsAsync(
        DossierId id, IReadOnlyDictionary<ParticipantId, int> inhabitants, CancellationToken cancellation)
    {
        var outcome = await db.OpenForChangeAsync(id, null, time.GetUtcNow(), cancellation);
        if (!outcome.TryGet(out var dossier))
        {
            return outcome.Refusals.ToList();
        }

        if (inhabitants.Values.Any(number => number is < 1 or > Participant.MaxInhabitants))
        {
            return new Refusal(RefusalKind.Invalid, "dossiers.inhabitants", DossierTexts.InhabitantsOutOfRange);
        }

        foreach (var participant in dossier.Participants.Where(participant => inhabitants.ContainsKey(participant.Id)))
        {
            (participant.Inhabitants, participant.InhabitantsSource) = (inhabitants[participant.Id], InhabitantsSource.Entered);
        }

        await db.SaveChangesAsync(cancellation);
        read.Forget();
        return Facts(dossier);
    }

    internal static DossierFacts Facts(Dossier dossier) => new(
        dossier.Id,
        dossier.Title,
        dossier.ReferenceDate,
        dossier.IsExample,
        InLanguage.Of(dossier.Source, dossier.SourceEn),
        [.. dossier.Participants.OrderBy(participant => participant.Position).Select(participant => participant.Facts)])
    {
        SourceNl = dossier.Source,
        SourceEn = dossier.SourceEn,
    };

    // A code occurs once in a dossier at every moment: one that moves to another place first leaves its own.
    private async Task GiveUpCodesAsync(List<Participant> kept, ExampleDossier example, CancellationToken cancellation)
    {
        var moved = kept.Zip(example.Participants).Where(pair => pair.First.Code is not null && pair.First.Code != pair.Second.Code).ToList();
        if (moved.Count > 0)
        {
            moved.ForEach(pair => pair.First.Code = null);
            await db.SaveChangesAsync(cancellation);
        }
    }

    private Participant Added(Dossier dossier, string name, int position, DateTimeOffset now)
    {
        var participant = new Participant
        {
            Id = new ParticipantId(Guid.CreateVersion7(now)),
            DossierId = dossier.Id,
            Name = name,
            Position = position,
        };
        db.Add(participant);
        return participant;
    }
}
