using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;

namespace Samenspel.Modules.Dossiers.Publishing;

/// <summary>Asked by anybody.</summary>
internal sealed record ListPublic;

/// <summary>The dossiers that have a public part, the last changed first; those in the archive only by their address.</summary>
internal sealed class ListPublicHandler(SamenspelDb db) : IHandle<ListPublic, IReadOnlyList<PublicRow>>
{
    public async Task<Outcome<IReadOnlyList<PublicRow>>> HandleAsync(ListPublic request, CancellationToken cancellation)
    {
        var rows = await (
            from part in db.Set<PublicPart>()
            join dossier in db.Set<Dossier>() on part.DossierId equals dossier.Id
            where dossier.State != DossierState.Archived
            select new { dossier.Id, dossier.Title, Participants = dossier.Participants.Count(), part.ChangedAt }).ToListAsync(cancellation);
        return rows.OrderByDescending(one => one.ChangedAt).ThenBy(one => one.Id.Value).Select(one => new PublicRow(one.Id, one.Title, one.Participants, one.ChangedAt)).ToList();
    }
}

/// <param name="Id">The dossier.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Participants">How many take part.</param>
/// <param name="ChangedAt">When the choice was last changed.</param>
internal sealed record PublicRow(DossierId Id, string Title, int Participants, DateTimeOffset ChangedAt);
