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

namespace Samenspel.Modules.Process.Answers;

/// <param name="Reason">Why; the others see it.</param>
internal sealed record WithdrawAnswer(DossierId Id, int Track, string Question, Guid? Participant, int Version, string? Reason) : IWrite, IAboutDossier;

/// <summary>Ends the sharing of an answer. That it was shared, and the hash of what, stays.</summary>
internal sealed class WithdrawAnswerHandler(SamenspelDb db, WorkKeeping keeping, AnswerKeeping answers, RecordEntry entry) : IHandle<WithdrawAnswer, int>
{
    public Task<Outcome<int>> HandleAsync(WithdrawAnswer request, CancellationToken cancellation) => keeping.KeepAsync<int>(
        (request.Id, request.Track, request.Participant),
        async turn =>
        {
            var found = AnswerKeeping.Find(turn.View, request.Question, request.Participant);
            if (found.Refusals.Count > 0)
            {
                return found.Refusals.ToList();
            }

            var answer = await answers.ReadAsync(request.Id, request.Track, request.Question, request.Participant, cancellation);
            var refusals = new List<Refusal>();
            var reason = LineInput.Read(request.Reason);
            AnswerKeeping.Judge(answer, request.Version, refusals);
            if (answer?.Shared is null)
            {
                refusals.Add(new(RefusalKind.Conflict, "process.not-shared", WorkTexts.Withdraw_Nothing));
            }

            if (reason.Length is 0 or > AnswerShare.ReasonMaxLength)
            {
                refusals.Add(new(RefusalKind.Invalid, "process.withdraw-reason", Phrase.With(WorkTexts.Reason_Wanted, AnswerShare.ReasonMaxLength), nameof(request.Reason)));
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            var shares = await db.Set<AnswerShare>().Where(one => one.Answer == answer!.Id && one.WithdrawnAt == null).ToListAsync(cancellation);
            shares.ForEach(share => share.Withdraw(reason, turn.By, turn.Now));
            entry.Detail("question", request.Question);
            shares.Where(share => share.Number == answer!.Shared).ToList().ForEach(share => entry.Detail("shared", share.Hash));
            answer!.Withdraw(turn.By, turn.Now);
            return answer.Version;
        },
        cancellation);
}
