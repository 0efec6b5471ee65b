namespace Samenspel.Modules.Atlas.Importing;

/// <summary>All kinds, in the order in which they build on each other: a row may refer to what an earlier kind brought.</summary>
internal static class DataKinds
{
    public static IReadOnlyList<DataKind> All { get; } =
    [
        MunicipalityKinds.Codes,
        MunicipalityKinds.Municipalities,
        MunicipalityKinds.Reorganisations,
        MunicipalityKinds.Adjacency,
        MunicipalityKinds.Regions,
        PartnershipKinds.Arrangements,
        PartnershipKinds.ArrangementParticipants,
        PartnershipKinds.IctPartnerships,
        PartnershipKinds.IctPartnershipParticipants,
        FigureKinds.Finance,
        FigureKinds.Benchmark,
        MunicipalityKinds.OfYear(2004),
        MunicipalityKinds.OfYear(2006),
        new MapKind(),
    ];

    public static DataKind? Find(string name) => All.FirstOrDefault(kind => string.Equals(kind.Name, name, StringComparison.OrdinalIgnoreCase));
}
