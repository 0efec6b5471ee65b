using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Process.Working;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Process.Programs;

/// <summary>A question of a track with the answers that the asker may see.</summary>
/// <param name="IsParked">A how-question while the lock is shut.</param>
/// <param name="Given">How many answers count; null for who has no role in the dossier.</param>
[ApiName("Vraag")]
internal sealed record QuestionDocument(
    string Id,
    string Phase,
    LocalText Text,
    [property: ApiWords("what", "how")] string Matter,
    [property: ApiWords("each", "together")] string AnsweredBy,
    [property: ApiWords("text", "yesNo", "list", "amount", "date", "level")] string Answer,
    bool IsParked,
    int? Given,
    int Wanted,
    IReadOnlyList<AnswerDocument> Answers)
{
    public static QuestionDocument Of(QuestionItem item, WorkView view) => new(
        item.Id, item.Phase.Id, item.Question.Text, ApiWord.Of(item.Question.Matter), ApiWord.Of(item.Question.AnsweredBy), ApiWord.Of(item.Question.Answer), item.IsParked,
        view.Asker.MayRead ? item.Given : null, item.Wanted, [.. item.Answers.Select(AnswerDocument.Of)]);
}

/// <summary>An answer as far as the asker may see it.</summary>
/// <param name="Participant">Null: of all together.</param>
/// <param name="Number">Which version is given.</param>
/// <param name="Shared">Which version the others see.</param>
/// <param name="Version">What a change must name; 0 for an answer of others.</param>
[ApiName("Antwoord")]
internal sealed record AnswerDocument(Guid? Participant, string Name, string Value, string Text, int Number, int? Shared, int Version, DateOnly? DueOn)
{
    public static AnswerDocument Of(AnswerView view) => new(view.Participant, view.Name, view.Value, view.Text, view.Number, view.Shared, view.Version, view.DueOn);
}

/// <summary>An answer as it is sent.</summary>
/// <param name="Participant">Left out for what is answered together.</param>
/// <param name="Version">As it was read; 0 or left out when there was none.</param>
/// <param name="Value">For questions that ask for yes or no (<c>yes</c>, <c>no</c>), a level, an amount or a day.</param>
/// <param name="Share">Whether the others see it at once.</param>
[ApiName("NieuwAntwoord")]
internal sealed record AnswerBody(Guid? Participant, int? Version, string? Value, string? Text, bool? Share);

/// <summary>Which answer is shared.</summary>
[ApiName("AntwoordDelen")]
internal sealed record AnswerShareBody(Guid? Participant, int? Version);

/// <summary>Which answer is withdrawn, and why.</summary>
[ApiName("AntwoordIntrekken")]
internal sealed record AnswerWithdrawBody(Guid? Participant, int? Version, string? Reason);
