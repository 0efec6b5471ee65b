using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Domain;

/// <summary>That an output of a phase is there, and what shows it. Taken back, it stays readable with the reason.</summary>
internal sealed class OutputEvidence
{
    public const int TextMaxLength = 300;

    public Guid Id { get; init; }

    public DossierId DossierId { get; init; }

    public int Track { get; init; }

    public required string Output { get; init; }

    /// <summary>The document or the fact.</summary>
    public required string What { get; init; }

    /// <summary>Where it can be found.</summary>
    public required string Where { get; init; }

    /// <summary>Who made it: a body or a role.</summary>
    public required string MadeBy { get; init; }

    public DateOnly Date { get; init; }

    public DateTimeOffset TickedAt { get; init; }

    public AccountId TickedBy { get; init; }

    public OrganisationId Organisation { get; init; }

    public DateTimeOffset? TakenBackAt { get; private set; }

    public AccountId? TakenBackBy { get; private set; }

    public string TakenBackReason { get; private set; } = "";

    public bool Stands => TakenBackAt is null;

    public void TakeBack(string reason, AccountId by, DateTimeOffset now) => (TakenBackReason, TakenBackBy, TakenBackAt) = (reason, by, now);
}
