using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Importing;

namespace Samenspel.Modules.Atlas.Reading;

/// <summary>The rows of the atlas's tables as they are, to make the picture from.</summary>
internal sealed record AtlasRows(
    List<MunicipalityCode> Codes,
    List<Municipality> Municipalities,
    List<Reorganisation> Reorganisations,
    List<Adjacency> Adjacencies,
    List<RegionMembership> Regions,
    List<Arrangement> Arrangements,
    List<ArrangementParticipant> ArrangementParticipants,
    List<IctPartnership> IctPartnerships,
    List<IctPartnershipParticipant> IctParticipants,
    List<MunicipalFinance> Finances,
    List<BenchmarkFigure> Benchmarks,
    MapDocument? Map,
    ImportRecord? LastArrangementImport)
{
    public static async Task<AtlasRows> LoadAsync(SamenspelDb db, CancellationToken cancellation) => new(
        await AllAsync<MunicipalityCode>(db, cancellation),
        await AllAsync<Municipality>(db, cancellation),
        await AllAsync<Reorganisation>(db, cancellation),
        await AllAsync<Adjacency>(db, cancellation),
        await AllAsync<RegionMembership>(db, cancellation),
        await AllAsync<Arrangement>(db, cancellation),
        await db.Set<ArrangementParticipant>().AsNoTracking().OrderBy(row => row.ArrangementId).ThenBy(row => row.Position).ToListAsync(cancellation),
        await AllAsync<IctPartnership>(db, cancellation),
        await db.Set<IctPartnershipParticipant>().AsNoTracking().OrderBy(row => row.PartnershipId).ThenBy(row => row.Position).ToListAsync(cancellation),
        await AllAsync<MunicipalFinance>(db, cancellation),
        await AllAsync<BenchmarkFigure>(db, cancellation),
        await db.Set<MapDocument>().AsNoTracking().SingleOrDefaultAsync(map => map.Key == MapDocument.Municipalities, cancellation),
        await db.Set<ImportRecord>().AsNoTracking().Where(record => record.Kind == PartnershipKinds.ArrangementsName)
            .OrderByDescending(record => record.Id).FirstOrDefaultAsync(cancellation));

    private static Task<List<T>> AllAsync<T>(SamenspelDb db, CancellationToken cancellation)
        where T : class => db.Set<T>().AsNoTracking().ToListAsync(cancellation);
}
