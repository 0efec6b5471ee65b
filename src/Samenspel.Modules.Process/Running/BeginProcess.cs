using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Running;

/// <param name="Id">The dossier.</param>
/// <param name="Model">Publisher and id of the model, as <c>samenspel:egem-7</c>.</param>
/// <param name="Tracks">At least one; what is empty is left out.</param>
internal sealed record BeginProcess(DossierId Id, string? Model, IReadOnlyList<TrackEntry> Tracks) : IWrite, IAboutDossier;

/// <summary>Begins the process: from here on the dossier keeps to this version of the content.</summary>
internal sealed class BeginProcessHandler(SamenspelDb db, IDossiers dossiers, RunModels models, TimeProvider time, RecordEntry entry) : IHandle<BeginProcess, DossierId>
{
    public async Task<Outcome<DossierId>> HandleAsync(BeginProcess request, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(request.Id, cancellation) is null)
        {
            return new Refusal(RefusalKind.NotFound, "process.unknown-dossier", ProcessTexts.Unknown_Dossier);
        }

        if (await db.Set<ProcessRun>().AnyAsync(one => one.DossierId == request.Id, cancellation))
        {
            return new Refusal(RefusalKind.Conflict, "process.begun-already", ProcessTexts.Begin_Already);
        }

        var refusals = new List<Refusal>();
        var model = models.Newest.FirstOrDefault(one => one.Key == request.Model);
        if (model is null)
        {
            return new Refusal(RefusalKind.Invalid, "process.unknown-model", ProcessTexts.Begin_UnknownModel, nameof(request.Model));
        }

        var now = time.GetUtcNow();
        var tracks = Read(request.Tracks, model, DutchTime.DateOf(now), refusals);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var run = new ProcessRun { DossierId = request.Id, BegunAt = now };
        run.Keep(new() { Model = model.Pin, Uses = model.Uses, Tracks = tracks }, now);
        db.Add(run);
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), DossierStanding.NameOf(request.Id));
        Tell(model, tracks);
        return request.Id;
    }

    private static List<RunTrack> Read(IReadOnlyList<TrackEntry> entries, RunModel model, DateOnly today, List<Refusal> refusals)
    {
        var tracks = new List<RunTrack>();
        for (var i = 0; i < entries.Count; i++)
        {
            if (!entries[i].IsEmpty)
            {
                tracks.Add(entries[i].Read(model, tracks.Count + 1, tracks.Select(one => one.Name).ToList(), today, string.Create(CultureInfo.InvariantCulture, $"Tracks[{i}]."), refusals));
            }
        }

        if (tracks.Count is 0 or > RunTrack.Most)
        {
            refusals.Add(new(RefusalKind.Invalid, "process.number-of-tracks", Phrase.With(ProcessTexts.Begin_TracksWanted, RunTrack.Most), "Tracks[0].Name"));
        }

        return tracks;
    }

    private void Tell(RunModel model, List<RunTrack> tracks)
    {
        foreach (var pin in model.Uses.Prepend(model.Pin))
        {
            entry.Detail($"{pin.Publisher}:{pin.Id}", string.Create(CultureInfo.InvariantCulture, $"v{pin.Version} {pin.Sha256}"));
        }

        foreach (var track in tracks)
        {
            entry.Detail(string.Create(CultureInfo.InvariantCulture, $"track {track.Number}"), $"{track.Name}; {track.StartPhase}; {track.StartGround}");
        }
    }
}
