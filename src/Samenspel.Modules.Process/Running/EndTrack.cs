using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Running;

/// <param name="Number">Which track.</param>
/// <param name="EndedOn">The last day on which it was worked on.</param>
/// <param name="Reason">Why it ends; it stays readable.</param>
internal sealed record EndTrack(DossierId Id, int Number, int Version, string? EndedOn, string? Reason) : IWrite, IAboutDossier;

internal sealed class EndTrackHandler(RunKeeping keeping) : IHandle<EndTrack, DossierId>
{
    public Task<Outcome<DossierId>> HandleAsync(EndTrack request, CancellationToken cancellation) => keeping.KeepAsync(
        request.Id,
        request.Version,
        kept =>
        {
            if (kept.Track(request.Number) is not { } track)
            {
                return TrackWords.Unknown();
            }

            var refusals = new List<Refusal>();
            var reason = LineInput.Read(request.Reason);
            if (track.HasEnded)
            {
                refusals.Add(new(RefusalKind.Conflict, "process.track-ended", ProcessTexts.Track_EndedAlready));
            }

            if (reason.Length is 0 or > RunTrack.ReasonMaxLength)
            {
                refusals.Add(new(RefusalKind.Invalid, "process.end-reason", Phrase.With(ProcessTexts.Track_ReasonWanted, RunTrack.ReasonMaxLength), nameof(request.Reason)));
            }

            var read = DateRule.Read(request.EndedOn, ProcessTexts.Track_EndedOn, nameof(request.EndedOn), kept.Today);
            refusals.AddRange(read.Refusals);
            if (read.TryGet(out var day) && day > kept.Today)
            {
                refusals.Add(new(RefusalKind.Invalid, "process.end-in-future", ProcessTexts.Track_EndInFuture, nameof(request.EndedOn)));
            }

            return refusals.Count > 0 ? refusals : kept.With(track with { EndedOn = day, EndReason = reason });
        },
        (_, now) => [(TrackWords.Detail(request.Number), now.Tracks.First(one => one.Number == request.Number).EndReason)],
        cancellation);
}
