using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Running;

/// <summary>Changes a process: the dossier is held, and who had an older version in sight is told.</summary>
internal sealed class RunKeeping(SamenspelDb db, IDossiers dossiers, RunModels models, TimeProvider time, RecordEntry entry)
{
    /// <summary>Code of the refusal to who had an older version in sight.</summary>
    public const string ChangedMeanwhile = "process.changed-meanwhile";

    /// <param name="id">The dossier.</param>
    /// <param name="version">As the page showed it.</param>
    /// <param name="change">Gives the document as it must become, or why not.</param>
    /// <param name="details">What the record tells of it.</param>
    public async Task<Outcome<DossierId>> KeepAsync(
        DossierId id, int version, Func<KeptRun, Outcome<RunDocument>> change, Func<RunDocument, RunDocument, IEnumerable<(string Name, string Value)>> details, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(id, cancellation) is not { } dossier)
        {
            return new Refusal(RefusalKind.NotFound, "process.unknown-dossier", ProcessTexts.Unknown_Dossier);
        }

        var run = await db.Set<ProcessRun>().SingleOrDefaultAsync(one => one.DossierId == id, cancellation);
        if (run is null)
        {
            return new Refusal(RefusalKind.NotFound, "process.not-begun", ProcessTexts.Not_Begun);
        }

        if (models.Find(run.Document.Model) is not { } model)
        {
            return new Refusal(RefusalKind.Conflict, "process.content-gone", ProcessTexts.Content_Gone);
        }

        var changed = change(new(dossier, run.Document, model, DutchTime.DateOf(time.GetUtcNow())));
        var refusals = changed.Refusals.ToList();
        if (run.Version != version)
        {
            refusals.Insert(0, new(RefusalKind.Conflict, ChangedMeanwhile, ProcessTexts.Changed_Meanwhile));
        }

        if (refusals.Count > 0 || !changed.TryGet(out var document))
        {
            return refusals;
        }

        var told = details(run.Document, document).ToList();
        run.Keep(document, time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(id), DossierStanding.NameOf(id));
        foreach (var (name, value) in told)
        {
            entry.Detail(name, value);
        }

        return id;
    }
}

/// <summary>What a change of a process starts from.</summary>
internal sealed record KeptRun(DossierFacts Dossier, RunDocument Document, RunModel Model, DateOnly Today)
{
    public RunTrack? Track(int number) => Document.Tracks.FirstOrDefault(track => track.Number == number);

    public RunDocument With(RunTrack track) => Document with { Tracks = [.. Document.Tracks.Select(one => one.Number == track.Number ? track : one)] };
}
