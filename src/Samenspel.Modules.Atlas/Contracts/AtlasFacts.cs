namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>How much the atlas holds, and who works together on ICT.</summary>
/// <param name="Municipalities">Municipalities of today.</param>
/// <param name="ArrangementsInForce">Joint arrangements in force in the national register.</param>
/// <param name="IctPartnerships">Partnerships of today with ICT as their task or one of their tasks.</param>
/// <param name="MunicipalitiesInIct">Municipalities of today that take part in at least one of those.</param>
/// <param name="IctMembers">For each of those partnerships its municipalities of today, by code.</param>
public sealed record AtlasFacts(
    int Municipalities,
    int ArrangementsInForce,
    int IctPartnerships,
    IReadOnlyList<string> MunicipalitiesInIct,
    IReadOnlyList<IReadOnlyList<string>> IctMembers);
