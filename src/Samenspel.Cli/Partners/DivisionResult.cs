using Samenspel.Engine.Partners;
using Samenspel.Engine.Partners.Divisions;

namespace Samenspel.Cli.Partners;

/// <summary>A division with what is needed to tell it.</summary>
/// <param name="Region">Places in the country, in the order of the division's numbers.</param>
/// <param name="RegionName">As the user gave it; null for the whole country.</param>
/// <param name="Seconds">The limit in time; null when rounds were counted.</param>
internal sealed record DivisionResult(
    Country Country, IReadOnlyList<int> Region, string? RegionName, DivisionQuestion Question, DivisionAnswer Answer, double? Seconds)
{
    public CountryPlace Place(int number) => Country.Places[Region[number]];
}
