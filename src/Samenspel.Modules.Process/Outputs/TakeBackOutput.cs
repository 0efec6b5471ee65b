using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Texts;
using Samenspel.Modules.Process.Working;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Outputs;

/// <param name="Reason">Why it is not there after all.</param>
internal sealed record TakeBackOutput(DossierId Id, int Track, string Output, string? Reason) : IWrite, IAboutDossier;

/// <summary>Takes back that an output is there. What was said stays readable.</summary>
internal sealed class TakeBackOutputHandler(SamenspelDb db, WorkKeeping keeping, RecordEntry entry) : IHandle<TakeBackOutput, Guid>
{
    public Task<Outcome<Guid>> HandleAsync(TakeBackOutput request, CancellationToken cancellation) => keeping.KeepAsync<Guid>(
        (request.Id, request.Track, null),
        async turn =>
        {
            var refusals = new List<Refusal>();
            var reason = LineInput.Read(request.Reason);
            if (reason.Length is 0 or > OutputEvidence.TextMaxLength)
            {
                refusals.Add(new(RefusalKind.Invalid, "process.take-back-reason", Phrase.With(WorkTexts.Reason_Wanted, OutputEvidence.TextMaxLength), nameof(request.Reason)));
            }

            if (turn.View.Ready(request.Output) is not { } ready)
            {
                refusals.Add(new(RefusalKind.Conflict, "process.output-not-ready", WorkTexts.Output_NotReady));
                return refusals;
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            var kept = await db.Set<OutputEvidence>().SingleAsync(one => one.Id == ready.Id, cancellation);
            kept.TakeBack(reason, turn.By, turn.Now);
            entry.Detail("output", request.Output);
            entry.Detail("evidence", kept.Id.ToString());
            return kept.Id;
        },
        cancellation);
}
