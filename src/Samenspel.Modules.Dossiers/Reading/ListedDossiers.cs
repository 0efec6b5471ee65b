using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;

namespace Samenspel.Modules.Dossiers.Reading;

/// <summary>
/// Rows of the list of dossiers: counted in the database; sorted and searched in memory, because neither database knows the language of the page.
/// What a visitor sees is compiled once for the installation.
/// </summary>
internal sealed class ListedDossiers
{
    private static readonly Expression<Func<Dossier, Counted>> Count = dossier => new Counted(
        dossier.State,
        dossier.Id,
        dossier.Title,
        dossier.ExampleKey,
        dossier.ReferenceDate,
        dossier.ChangedAt,
        dossier.Participants.Count(),
        dossier.Participants.All(participant => participant.Inhabitants != null),
        dossier.Participants.Sum(participant => (long?)participant.Inhabitants));

    private readonly Func<SamenspelDb, IAsyncEnumerable<Counted>> _examples = EF.CompileAsyncQuery((SamenspelDb db) =>
        db.Set<Dossier>().Where(dossier => dossier.ExampleKey != null && dossier.State != DossierState.Archived).Select(Count));

    /// <returns>The examples and what of the others is visible, in no order.</returns>
    public async Task<List<DossierRow>> RowsAsync(SamenspelDb db, IReadOnlySet<DossierId> visible, DossierState? state, CancellationToken cancellation)
    {
        if (visible.Count == 0 && state is null)
        {
            return (await _examples(db).ToListAsync(cancellation)).ConvertAll(Row);
        }

        var seen = db.Set<Dossier>().Where(dossier => dossier.ExampleKey != null || visible.Contains(dossier.Id))
            .Where(dossier => state == null ? dossier.State != DossierState.Archived : dossier.State == state);
        return (await seen.Select(Count).ToListAsync(cancellation)).ConvertAll(Row);
    }

    private static DossierRow Row(Counted one) => new(
        one.Id, one.Title, one.ExampleKey is not null, one.ReferenceDate, one.Participants, one.Participants > 0 && one.IsKnown ? one.Inhabitants : null, one.ChangedAt, one.State);

    private sealed record Counted(
        DossierState State, DossierId Id, string Title, string? ExampleKey, DateOnly ReferenceDate, DateTimeOffset ChangedAt, int Participants, bool IsKnown, long? Inhabitants);
}
