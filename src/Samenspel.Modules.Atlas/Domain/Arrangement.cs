using Samenspel.Modules.Atlas.Contracts;

namespace Samenspel.Modules.Atlas.Domain;

/// <summary>One version of a joint arrangement (gemeenschappelijke regeling) in the national register.</summary>
internal sealed class Arrangement
{
    public required string Id { get; init; }

    /// <summary>The id of the first version: it groups the versions.</summary>
    public required string ChainId { get; init; }

    public required string Name { get; init; }

    public string? CitationTitle { get; init; }

    public LegalForm LegalForm { get; init; }

    public DateOnly ValidFrom { get; init; }

    /// <summary>The first day on which it no longer held. May equal <see cref="ValidFrom"/>: replaced on the day itself.</summary>
    public DateOnly? ValidUntil { get; init; }

    public bool IsCurrent { get; init; }

    public string? BodyName { get; init; }

    public string? BodyId { get; init; }

    public string? SeatPostcode { get; init; }

    public string? SeatPlace { get; init; }

    public string? MainProvince { get; init; }

    /// <summary>TOOI top list: areas divided by "; ", a part of an area after " | ".</summary>
    public string? PolicyAreas { get; init; }

    public required string PowersBy { get; init; }

    public int Participants { get; init; }

    public int Municipalities { get; init; }

    public bool IsIct { get; init; }

    public string? IctBasis { get; init; }

    public bool IsOperations { get; init; }

    public string? PreviousId { get; init; }

    public string? NextId { get; init; }

    public string? DecreeUrl { get; init; }
}
