using Samenspel.Modules.Atlas.Contracts;

namespace Samenspel.Modules.Atlas.Domain;

/// <summary>A participant of one version of an arrangement, as registered.</summary>
internal sealed class ArrangementParticipant
{
    public required string ArrangementId { get; init; }

    /// <summary>The place in the register's list, from 1.</summary>
    public int Position { get; init; }

    public required string Name { get; init; }

    public ParticipantType Type { get; init; }

    public string? Code { get; init; }

    public string? OtherId { get; init; }

    public DateOnly JoinedOn { get; init; }

    /// <summary>Verdeelsleutel as registered, mostly a percentage.</summary>
    public string? CostKey { get; init; }

    public string? ActingBodies { get; init; }
}
