using System.Globalization;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Texts;
using Samenspel.Modules.Process.Working;

namespace Samenspel.Modules.Process.Answers;

/// <param name="Version">As the page showed it.</param>
internal sealed record ShareAnswer(DossierId Id, int Track, string Question, Guid? Participant, int Version) : IWrite, IAboutDossier;

/// <summary>Shows the newest version to the others; of what was written together while it was parked: makes it the answer.</summary>
internal sealed class ShareAnswerHandler(WorkKeeping keeping, AnswerKeeping answers, RecordEntry entry) : IHandle<ShareAnswer, int>
{
    public Task<Outcome<int>> HandleAsync(ShareAnswer request, CancellationToken cancellation) => keeping.KeepAsync<int>(
        (request.Id, request.Track, request.Participant),
        async turn =>
        {
            var found = AnswerKeeping.Find(turn.View, request.Question, request.Participant);
            if (!found.TryGet(out var item))
            {
                return found.Refusals.ToList();
            }

            var answer = await answers.ReadAsync(request.Id, request.Track, request.Question, request.Participant, cancellation);
            var refusals = new List<Refusal>();
            AnswerKeeping.Judge(answer, request.Version, refusals);
            if (item.IsParked)
            {
                refusals.Add(AnswerKeeping.Parked());
            }

            if (answer is null || answer.Written == 0 || answer.Shared == answer.Written)
            {
                refusals.Add(new(RefusalKind.Conflict, "process.nothing-to-share", WorkTexts.Share_Nothing));
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            entry.Detail("question", request.Question);
            entry.Detail("version", answer!.Written.ToString(CultureInfo.InvariantCulture));
            answers.Share(answer, turn);
            return answer.Written;
        },
        cancellation);
}
