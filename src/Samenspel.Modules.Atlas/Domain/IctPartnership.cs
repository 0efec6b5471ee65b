using Samenspel.Modules.Atlas.Contracts;

namespace Samenspel.Modules.Atlas.Domain;

/// <summary>An ICT partnership or shared service organisation, from the register or from a page that is named.</summary>
internal sealed class IctPartnership
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public IctKind Kind { get; init; }

    /// <summary>In words, as the source has it: these need not be forms of the Wgr.</summary>
    public required string LegalForm { get; init; }

    public PartnershipStatus Status { get; init; }

    /// <summary>A year or a date.</summary>
    public string? Start { get; init; }

    public string? End { get; init; }

    /// <summary>Codes of the last version, divided by a semicolon.</summary>
    public string? ParticipantCodes { get; init; }

    public string? OtherParticipants { get; init; }

    public required string Scope { get; init; }

    /// <summary>The version in the register that describes it last.</summary>
    public string? RegisterId { get; init; }

    public string? RegisterName { get; init; }

    public required string Source { get; init; }

    public int? SourceYear { get; init; }
}
