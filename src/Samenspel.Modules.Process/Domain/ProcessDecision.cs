using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Domain;

/// <summary>A decision as it was recorded, sealed with a hash. It is never changed and never removed: a correction is another row that names it.</summary>
internal sealed class ProcessDecision
{
    /// <summary>So many fit in a dossier.</summary>
    public const int Most = 5000;

    public Guid Id { get; init; }

    public DossierId DossierId { get; init; }

    /// <summary>From 1 in each dossier.</summary>
    public int Number { get; init; }

    /// <summary>The decision that it corrects.</summary>
    public Guid? Corrects { get; init; }

    /// <summary>Null: taken together.</summary>
    public Guid? Participant { get; init; }

    /// <summary>Everything else as JSON, byte for byte.</summary>
    public required byte[] Document { get; init; }

    /// <summary>To the millisecond, so that it reads back as it was sealed.</summary>
    public DateTimeOffset RecordedAt { get; init; }

    public AccountId RecordedBy { get; init; }

    /// <summary>For which organisation.</summary>
    public OrganisationId Organisation { get; init; }

    /// <summary>See docs/methods/decisions.md.</summary>
    public string Seal { get; set; } = "";
}
