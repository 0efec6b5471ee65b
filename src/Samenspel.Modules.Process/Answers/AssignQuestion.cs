using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Texts;
using Samenspel.Modules.Process.Working;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Process.Answers;

/// <param name="Participant">Whose answer is meant; null for that of all together.</param>
/// <param name="To">An organisation or a role in the dossier, as <see cref="Assignees"/> calls it; empty for nobody.</param>
/// <param name="DueOn">By which day; may be empty.</param>
internal sealed record AssignQuestion(DossierId Id, int Track, string Question, Guid? Participant, int Version, string? To, string? DueOn) : IWrite, IAboutDossier;

/// <summary>Says who sees to an answer and by when. Who in a municipality sees to its own answer is for its own people.</summary>
internal sealed class AssignQuestionHandler(WorkKeeping keeping, AnswerKeeping answers, IDossierPeople people, RecordEntry entry) : IHandle<AssignQuestion, int>
{
    public Task<Outcome<int>> HandleAsync(AssignQuestion request, CancellationToken cancellation) => keeping.KeepAsync<int>(
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
            if (item.IsRetired)
            {
                refusals.Add(AnswerKeeping.Retired());
            }

            AnswerKeeping.Judge(answer, request.Version, refusals);
            var known = Assignees.Of(await people.InAsync(request.Id.Value, cancellation), request.Participant, turn.View.Asker);
            var chosen = known.FirstOrDefault(one => one.Code == request.To);
            if (chosen is null && !string.IsNullOrEmpty(request.To))
            {
                refusals.Add(new(RefusalKind.Invalid, "process.unknown-assignee", WorkTexts.Assign_Unknown, nameof(request.To)));
            }

            DateOnly? due = null;
            if (!string.IsNullOrWhiteSpace(request.DueOn))
            {
                var read = DateRule.Read(request.DueOn, WorkTexts.Assign_DueOn, nameof(request.DueOn), turn.View.Process.Today);
                refusals.AddRange(read.Refusals);
                due = read.TryGet(out var day) ? day : null;
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            answer ??= answers.Begin(turn, request.Track, item, request.Participant);
            answer.Assign(chosen?.Organisation, chosen?.Account, due, turn.By, turn.Now);
            entry.Detail("question", request.Question);
            return answer.Version;
        },
        cancellation);
}

/// <summary>Somebody to whom an answer can be given.</summary>
/// <param name="Code">As a form calls it.</param>
internal sealed record Assignee(string Code, string Name, OrganisationId Organisation, AccountId? Account);

/// <summary>Who can see to an answer: people with a role in the dossier and their organisations; for an answer of one municipality its own.</summary>
internal static class Assignees
{
    public static IReadOnlyList<Assignee> Of(IReadOnlyList<DossierPerson> people, Guid? participant, WorkAsker asker)
    {
        var fit = people.Where(one => !one.Waits && (participant is not { } own || (asker.Own.TryGetValue(own, out var role) && role.Organisation == one.Organisation))).ToList();
        return
        [
            .. fit.DistinctBy(one => one.Organisation).Select(one => new Assignee(CodeOf(one.Organisation, null), one.OrganisationName, one.Organisation, null)),
            .. fit.Select(one => new Assignee(CodeOf(one.Organisation, one.Account), $"{one.Name} ({one.OrganisationName})", one.Organisation, one.Account)),
        ];
    }

    public static string CodeOf(OrganisationId organisation, AccountId? account) => account is { } one ? $"{organisation.Value}/{one.Value}" : organisation.Value.ToString();
}
