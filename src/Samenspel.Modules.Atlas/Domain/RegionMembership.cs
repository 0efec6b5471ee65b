using Samenspel.Modules.Atlas.Contracts;

namespace Samenspel.Modules.Atlas.Domain;

/// <summary>The region of one kind that a municipality belonged to in 2021.</summary>
internal sealed class RegionMembership
{
    public required string MunicipalityCode { get; init; }

    public RegionKind Kind { get; init; }

    public required string RegionCode { get; init; }

    public required string RegionName { get; init; }

    public RegionBasis Basis { get; init; }
}

internal enum RegionBasis
{
    SameCode,
    PredecessorsAgree,
}
