using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Process.Domain;

/// <summary>That a version of an answer was shared with the others in the dossier. A share that was withdrawn stays, with what was shared as a hash.</summary>
internal sealed class AnswerShare
{
    public const int ReasonMaxLength = 500;

    public Guid Id { get; init; }

    public Guid Answer { get; init; }

    /// <summary>Which version.</summary>
    public int Number { get; init; }

    /// <summary>SHA-256 of what was shared.</summary>
    public required string Hash { get; init; }

    public DateTimeOffset SharedAt { get; init; }

    public AccountId SharedBy { get; init; }

    public OrganisationId Organisation { get; init; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public AccountId? WithdrawnBy { get; private set; }

    public string WithdrawReason { get; private set; } = "";

    public void Withdraw(string reason, AccountId by, DateTimeOffset now) => (WithdrawReason, WithdrawnBy, WithdrawnAt) = (reason, by, now);
}
