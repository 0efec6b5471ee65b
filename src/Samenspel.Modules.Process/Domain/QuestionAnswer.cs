using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Domain;

/// <summary>The answer of one participant, or of all together, to a question in a track; also when nothing was written yet and it was only assigned.</summary>
internal sealed class QuestionAnswer
{
    public const int TextMaxLength = 10_000;
    public const int ValueMaxLength = 40;
    public const int NameMaxLength = 120;

    public Guid Id { get; init; }

    public DossierId DossierId { get; init; }

    public int Track { get; init; }

    public required string Question { get; init; }

    /// <summary>Null: answered together.</summary>
    public Guid? Participant { get; init; }

    /// <summary>As the participant was called when the answer began, for when it does not take part any more.</summary>
    public required string ParticipantName { get; init; }

    /// <summary>Yes, no, a level, an amount or a day, for questions that ask for one; else empty.</summary>
    public string Value { get; private set; } = "";

    public string Text { get; private set; } = "";

    /// <summary>How many versions were written; 0 for none.</summary>
    public int Written { get; private set; }

    /// <summary>The version that others see and that counts; null while there is none.</summary>
    public int? Shared { get; private set; }

    public string SharedValue { get; private set; } = "";

    public string SharedText { get; private set; } = "";

    public OrganisationId? AssignedOrganisation { get; private set; }

    public AccountId? AssignedTo { get; private set; }

    public DateOnly? DueOn { get; private set; }

    /// <summary>Counts changes, so that the second of two people who change it at once is told.</summary>
    public int Version { get; private set; }

    public DateTimeOffset ChangedAt { get; private set; }

    public AccountId ChangedBy { get; private set; }

    public AnswerVersion Write(string value, string text, AccountId by, OrganisationId organisation, DateTimeOffset now)
    {
        (Value, Text, Written) = (value, text, Written + 1);
        Touch(by, now);
        return new() { Id = Guid.CreateVersion7(now), Answer = Id, Number = Written, Value = value, Text = text, WrittenAt = now, WrittenBy = by, Organisation = organisation };
    }

    public void Share(AccountId by, DateTimeOffset now)
    {
        (Shared, SharedValue, SharedText) = (Written, Value, Text);
        Touch(by, now);
    }

    public void Withdraw(AccountId by, DateTimeOffset now)
    {
        (Shared, SharedValue, SharedText) = (null, "", "");
        Touch(by, now);
    }

    public void Assign(OrganisationId? organisation, AccountId? account, DateOnly? dueOn, AccountId by, DateTimeOffset now)
    {
        (AssignedOrganisation, AssignedTo, DueOn) = (organisation, account, dueOn);
        Touch(by, now);
    }

    /// <summary>Leaves out what only its own organisation sees, and who it was assigned to.</summary>
    public void KeepWhatOthersSee()
    {
        if (Participant is not null)
        {
            (Value, Text, Written) = (SharedValue, SharedText, Shared ?? 0);
        }

        (AssignedOrganisation, AssignedTo) = (null, null);
    }

    private void Touch(AccountId by, DateTimeOffset now) => (Version, ChangedAt, ChangedBy) = (Version + 1, now, by);
}
