namespace Samenspel.Modules.Atlas.Domain;

/// <summary>What is known of a municipality today; its code and its past are in <see cref="MunicipalityCode"/>.</summary>
internal sealed class Municipality
{
    /// <summary>Of urbanity and of the areas of land and water, as the names of their columns say.</summary>
    public const int UrbanityYear = 2024;

    public required string Code { get; init; }

    /// <summary>As CBS spells it, with the suffix that tells two of the same name apart: "Hengelo (O.)".</summary>
    public required string Name { get; init; }

    public required string DisplayName { get; init; }

    public required string ProvinceCode { get; init; }

    public required string Province { get; init; }

    public int Inhabitants { get; init; }

    public DateOnly InhabitantsOn { get; init; }

    public int? InhabitantsYearBefore { get; init; }

    public int? InhabitantsTwoYearsBefore { get; init; }

    public double LandKm2 { get; init; }

    public double WaterKm2 { get; init; }

    public double Latitude { get; init; }

    public double Longitude { get; init; }

    public CentroidKind CentroidKind { get; init; }

    /// <summary>CBS stedelijkheid: 1 is very urban, 5 is not urban.</summary>
    public int Urbanity { get; init; }

    public string? RooId { get; init; }

    public string? Oin { get; init; }
}

internal enum CentroidKind
{
    Centroid,
    PointOnSurface,
}
