using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Running;

/// <param name="Version">As the page showed it.</param>
internal sealed record AddTrack(DossierId Id, int Version, TrackEntry Entry) : IWrite, IAboutDossier;

internal sealed class AddTrackHandler(RunKeeping keeping) : IHandle<AddTrack, DossierId>
{
    public Task<Outcome<DossierId>> HandleAsync(AddTrack request, CancellationToken cancellation) => keeping.KeepAsync(
        request.Id,
        request.Version,
        kept =>
        {
            var refusals = new List<Refusal>();
            var tracks = kept.Document.Tracks;
            var track = request.Entry.Read(kept.Model, tracks.Count + 1, tracks.Select(one => one.Name), kept.Today, "", refusals);
            if (tracks.Count >= RunTrack.Most)
            {
                refusals.Add(new(RefusalKind.Conflict, "process.number-of-tracks", Phrase.With(ProcessTexts.Begin_TracksWanted, RunTrack.Most)));
            }

            return refusals.Count > 0 ? refusals : kept.Document with { Tracks = [.. tracks, track] };
        },
        (_, now) => [(TrackWords.Detail(now.Tracks[^1].Number), $"{now.Tracks[^1].Name}; {now.Tracks[^1].StartPhase}; {now.Tracks[^1].StartGround}")],
        cancellation);
}
