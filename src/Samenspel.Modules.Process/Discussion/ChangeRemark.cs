using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Domain;
using Samenspel.Modules.Process.Texts;
using Samenspel.Modules.Process.Working;

namespace Samenspel.Modules.Process.Discussion;

/// <param name="Withdraw">Takes the remark away; that there was one stays.</param>
internal sealed record ChangeRemark(DossierId Id, int Track, string Question, Guid Remark, string? Text, bool Withdraw) : IWrite, IAboutDossier;

/// <summary>Whoever wrote a remark changes or withdraws it.</summary>
internal sealed class ChangeRemarkHandler(SamenspelDb db, WorkKeeping keeping, RecordEntry entry) : IHandle<ChangeRemark, Guid>
{
    public Task<Outcome<Guid>> HandleAsync(ChangeRemark request, CancellationToken cancellation) => keeping.KeepAsync<Guid>(
        (request.Id, request.Track, null),
        async turn =>
        {
            var remark = await db.Set<QuestionRemark>().SingleOrDefaultAsync(
                one => one.Id == request.Remark && one.DossierId == request.Id && one.Track == request.Track && one.Question == request.Question, cancellation);
            if (remark is null)
            {
                return new Refusal(RefusalKind.NotFound, "process.unknown-remark", WorkTexts.Unknown_Remark);
            }

            if (remark.WrittenBy != turn.By)
            {
                return new Refusal(RefusalKind.Forbidden, "process.not-your-remark", WorkTexts.Remark_NotYours);
            }

            var refusals = new List<Refusal>();
            var text = request.Withdraw ? "" : new RemarkEntry(request.Text, remark.Title, remark.Reference).Read(request.Id, [], refusals).Text;
            if (remark.WithdrawnAt is not null)
            {
                refusals.Add(new(RefusalKind.Conflict, "process.remark-withdrawn", WorkTexts.Remark_WithdrawnAlready));
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            entry.Detail("remark", remark.Id.ToString());
            entry.Detail("does", request.Withdraw ? "withdraw" : "change");
            if (request.Withdraw)
            {
                remark.WithdrawnAt = turn.Now;
            }
            else
            {
                (remark.Text, remark.ChangedAt, remark.Changes) = (text, turn.Now, remark.Changes + 1);
            }

            return remark.Id;
        },
        cancellation);
}
