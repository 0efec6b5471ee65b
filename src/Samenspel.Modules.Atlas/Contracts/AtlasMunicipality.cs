namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>A municipality of today or of the past, by its CBS code.</summary>
/// <param name="Name">In today's spelling where the code still lives.</param>
/// <param name="ValidFrom">Null: before 2004, where the table begins.</param>
/// <param name="ValidUntil">The first day on which it no longer existed; null while it lives.</param>
/// <param name="CurrentCode">Where its territory is today; its own code while it lives.</param>
/// <param name="CurrentExact">False: the territory was split, and <paramref name="CurrentCode"/> is the main successor only.</param>
/// <param name="Inhabitants">Of a municipality of today; null for one of the past, whose inhabitants the data does not give.</param>
/// <param name="Urbanity">CBS stedelijkheid, 1 (very urban) to 5 (not urban).</param>
/// <param name="Latitude">Of the middle of today's territory, in degrees (WGS84).</param>
public sealed record AtlasMunicipality(
    string Code,
    string Name,
    string Province,
    DateOnly? ValidFrom,
    DateOnly? ValidUntil,
    string CurrentCode,
    string CurrentName,
    bool CurrentExact,
    int? Inhabitants,
    DateOnly? InhabitantsOn,
    int? Urbanity,
    double? Latitude,
    double? Longitude)
{
    /// <summary>Made up for the demonstration: in no register and on no map, with inhabitants that are an illustration.</summary>
    public bool IsFictional { get; init; }

    /// <summary>True when this is a municipality of today.</summary>
    public bool IsCurrent => Code == CurrentCode;

    public SizeClass? Size => Inhabitants is { } inhabitants ? SizeClasses.Of(inhabitants) : null;

    public bool IsAliveOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidUntil is null || day < ValidUntil);
}
