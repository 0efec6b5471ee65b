using Samenspel.Kernel.Acting;
using Samenspel.Modules.Process.Domain;

namespace Samenspel.Modules.Process.Working;

/// <summary>An answer as far as the asker may see it. It is the only way in which an answer leaves the reader.</summary>
/// <param name="Participant">Null: of all together.</param>
/// <param name="Value">Of the newest version when it is the asker's own, else of the shared one.</param>
/// <param name="Number">Which version that is; 0 when nothing was written.</param>
/// <param name="Shared">The version that counts; null while there is none.</param>
/// <param name="IsOwn">The asker works for this participant, or they answer together.</param>
internal sealed record AnswerView(
    Guid Id, Guid? Participant, string Name, bool IsHere, string Value, string Text, int Number, int? Shared, bool IsOwn, int Version, DateTimeOffset ChangedAt,
    OrganisationId? AssignedOrganisation, AccountId? AssignedTo, DateOnly? DueOn)
{
    public bool IsShared => Shared is not null;

    /// <summary>There is a version that the others do not see.</summary>
    public bool HasDraft => IsOwn && Number > 0 && Number != Shared;

    /// <returns>Null when there is nothing that the asker may see.</returns>
    public static AnswerView? Of(QuestionAnswer answer, WorkAsker asker, string? nameNow)
    {
        var name = nameNow ?? answer.ParticipantName;
        var isHere = answer.Participant is null || nameNow is not null;
        if (!asker.MayRead)
        {
            return null;
        }

        if (answer.Participant is null || asker.Owns(answer.Participant))
        {
            return new(
                answer.Id, answer.Participant, name, isHere, answer.Value, answer.Text, answer.Written, answer.Shared, true, answer.Version, answer.ChangedAt,
                answer.AssignedOrganisation, answer.AssignedTo, answer.DueOn);
        }

        return answer.Shared is { } shared
            ? new(answer.Id, answer.Participant, name, isHere, answer.SharedValue, answer.SharedText, shared, shared, false, 0, default, null, null, null)
            : null;
    }
}
