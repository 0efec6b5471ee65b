using Samenspel.Modules.Atlas.Contracts;

namespace Samenspel.Modules.Atlas.Domain;

/// <summary>A participant of an ICT partnership with the dates on which it joined and left.</summary>
internal sealed class IctPartnershipParticipant
{
    public required string PartnershipId { get; init; }

    /// <summary>The place in the file, from 1.</summary>
    public int Position { get; init; }

    public required string Name { get; init; }

    public ParticipantType Type { get; init; }

    public string? Code { get; init; }

    /// <summary>A year or a date.</summary>
    public string? JoinedOn { get; init; }

    public string? LeftOn { get; init; }
}
