using System.Globalization;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Working;

namespace Samenspel.Modules.Process.Answers;

/// <param name="Id">The dossier.</param>
/// <param name="Participant">Whose answer; null for that of all together.</param>
/// <param name="Version">As the form showed it; 0 for none.</param>
/// <param name="Share">The others see it at once. What is written together is always seen, and counts at once unless the question is parked.</param>
internal sealed record WriteAnswer(DossierId Id, int Track, string Question, Guid? Participant, int Version, AnswerEntry Entry, bool Share = false) : IWrite, IAboutDossier;

/// <summary>Writes a version of an answer. A version that was written stays.</summary>
internal sealed class WriteAnswerHandler(SamenspelDb db, WorkKeeping keeping, AnswerKeeping answers, RecordEntry entry) : IHandle<WriteAnswer, int>
{
    public Task<Outcome<int>> HandleAsync(WriteAnswer request, CancellationToken cancellation) => keeping.KeepAsync<int>(
        (request.Id, request.Track, request.Participant),
        async turn =>
        {
            var refusals = new List<Refusal>();
            if (!AnswerKeeping.Find(turn.View, request.Question, request.Participant).TryGet(out var item))
            {
                return AnswerKeeping.Find(turn.View, request.Question, request.Participant).Refusals.ToList();
            }

            var answer = await answers.ReadAsync(request.Id, request.Track, request.Question, request.Participant, cancellation);
            AnswerKeeping.Judge(answer, request.Version, refusals);
            var read = request.Entry.Read(item.Question.Answer, turn.View.Process.Today);
            refusals.AddRange(read.Refusals);
            var shares = request.Share || (request.Participant is null && !item.IsParked);
            if (shares && item.IsParked)
            {
                refusals.Add(AnswerKeeping.Parked());
            }

            if (item.IsRetired)
            {
                refusals.Add(AnswerKeeping.Retired());
            }

            if (refusals.Count > 0 || !read.TryGet(out var filled))
            {
                return refusals;
            }

            answer ??= answers.Begin(turn, request.Track, item, request.Participant);
            db.Add(answer.Write(filled.Value, filled.Text, turn.By, turn.For, turn.Now));
            entry.Detail("question", request.Question);
            entry.Detail("version", answer.Written.ToString(CultureInfo.InvariantCulture));
            if (shares)
            {
                answers.Share(answer, turn);
            }

            return answer.Written;
        },
        cancellation);
}
