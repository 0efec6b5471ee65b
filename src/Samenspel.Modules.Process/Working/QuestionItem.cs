using Samenspel.Modules.Process.Content.Documents;

namespace Samenspel.Modules.Process.Working;

/// <summary>A question of a track with the answers that the asker may see.</summary>
/// <param name="IsParked">A how-question while the lock is shut: it can be written down, not answered.</param>
/// <param name="Given">How many answers count.</param>
/// <param name="Wanted">How many there must be.</param>
internal sealed record QuestionItem(ProcessQuestion Question, ProcessPhase Phase, bool IsParked, IReadOnlyList<AnswerView> Answers, int Given, int Wanted)
{
    /// <summary>Of a former version of the content, which the dossier no longer keeps to: its answers are read, not written.</summary>
    public bool IsRetired { get; init; }

    public string Id => Question.Id;

    public bool IsTogether => Question.AnsweredBy == AnsweredBy.Together;

    public bool IsAnswered => !IsParked && Wanted > 0 && Given >= Wanted;

    /// <summary>What the asker has to do with: the joint answer, or those of the own municipality.</summary>
    public IEnumerable<AnswerView> Own => Answers.Where(answer => answer.IsOwn);

    public AnswerView? Answer(Guid? participant) => Answers.FirstOrDefault(answer => answer.Participant == participant);

    public bool IsOverdue(DateOnly today) => Own.Any(answer => answer.DueOn < today && (IsParked || !answer.IsShared));
}
