using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Texts;
using Samenspel.Modules.Process.Working;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Warnings;

/// <param name="Reason">Why the group goes on.</param>
internal sealed record NoteWarning(DossierId Id, int Track, string Phase, string Warning, string? Reason) : IWrite, IAboutDossier;

/// <summary>Notes that the group saw a warning. The warning stays as long as it applies.</summary>
internal sealed class NoteWarningHandler(SamenspelDb db, WorkKeeping keeping, WarningJudge judge, RecordEntry entry) : IHandle<NoteWarning, Guid>
{
    public Task<Outcome<Guid>> HandleAsync(NoteWarning request, CancellationToken cancellation) => keeping.KeepAsync<Guid>(
        (request.Id, request.Track, null),
        async turn =>
        {
            if (turn.View.Content.Phase(request.Phase) is not { } phase || phase.Warnings.FirstOrDefault(one => one.Id == request.Warning) is not { } warning)
            {
                return new Refusal(RefusalKind.NotFound, "process.unknown-warning", WorkTexts.Unknown_Warning);
            }

            var refusals = new List<Refusal>();
            var reason = LineInput.Read(request.Reason);
            if (reason.Length is 0 or > WarningNote.ReasonMaxLength)
            {
                refusals.Add(new(RefusalKind.Invalid, "process.note-reason", Phrase.With(WorkTexts.Reason_Wanted, WarningNote.ReasonMaxLength), nameof(request.Reason)));
            }

            if ((await judge.JudgeAsync(turn.View, phase, cancellation)).First(one => one.Id == warning.Id).Applies != true)
            {
                refusals.Add(new(RefusalKind.Conflict, "process.warning-not-now", WorkTexts.Warning_NotNow));
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            var made = new WarningNote
            {
                Id = Guid.CreateVersion7(turn.Now),
                DossierId = request.Id,
                Track = request.Track,
                Phase = request.Phase,
                Warning = warning.Id,
                Reason = reason,
                MadeAt = turn.Now,
                MadeBy = turn.By,
                Organisation = turn.For,
            };
            db.Add(made);
            entry.Detail("phase", request.Phase);
            entry.Detail("warning", warning.Id);
            return made.Id;
        },
        cancellation);
}
