using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Running;

/// <param name="Number">Which track.</param>
internal sealed record RenameTrack(DossierId Id, int Number, int Version, TrackEntry Entry) : IWrite, IAboutDossier;

internal sealed class RenameTrackHandler(RunKeeping keeping) : IHandle<RenameTrack, DossierId>
{
    public Task<Outcome<DossierId>> HandleAsync(RenameTrack request, CancellationToken cancellation) => keeping.KeepAsync(
        request.Id,
        request.Version,
        kept =>
        {
            if (kept.Track(request.Number) is not { } track)
            {
                return TrackWords.Unknown();
            }

            var refusals = new List<Refusal>();
            var (name, scope) = request.Entry.ReadNames(kept.Document.Tracks.Where(one => one.Number != request.Number).Select(one => one.Name), "", refusals);
            return refusals.Count > 0
                ? refusals
                : kept.With(track with { Name = name, Scope = scope, FormerNames = name == track.Name ? track.FormerNames : [.. track.FormerNames, track.Name] });
        },
        (was, now) =>
        {
            var (before, after) = (was.Tracks.First(one => one.Number == request.Number), now.Tracks.First(one => one.Number == request.Number));
            return [($"{TrackWords.Detail(request.Number)} was", $"{before.Name}; {before.Scope}"), (TrackWords.Detail(request.Number), $"{after.Name}; {after.Scope}")];
        },
        cancellation);
}
