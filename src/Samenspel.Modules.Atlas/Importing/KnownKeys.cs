using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Atlas.Domain;

namespace Samenspel.Modules.Atlas.Importing;

/// <summary>The keys that rows may refer to: those in the database and, while a file is read, its own.</summary>
internal sealed record KnownKeys(HashSet<string> Codes, HashSet<string> Arrangements, HashSet<string> IctPartnerships)
{
    public static async Task<KnownKeys> LoadAsync(SamenspelDb db, CancellationToken cancellation) => new(
        [.. await db.Set<MunicipalityCode>().Select(code => code.Code).ToListAsync(cancellation)],
        [.. await db.Set<Arrangement>().Select(arrangement => arrangement.Id).ToListAsync(cancellation)],
        [.. await db.Set<IctPartnership>().Select(partnership => partnership.Id).ToListAsync(cancellation)]);
}
