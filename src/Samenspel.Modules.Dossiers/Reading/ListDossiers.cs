using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Dossiers.Reading;

/// <param name="Text">Part of a title or of a participant's name; empty for all.</param>
/// <param name="Sort">A column of <see cref="DossierOrder"/>; a minus in front turns it round. Anything else is the latest change first.</param>
/// <param name="Page">From 1; a page beyond the last is the last.</param>
/// <param name="All">All rows on one page, for a file.</param>
/// <param name="State">Only those; null for all that are not in the archive.</param>
internal sealed record ListDossiers(string? Text = null, string? Sort = null, int? Page = null, bool All = false, DossierState? State = null);

/// <summary>The dossiers that the asker sees, a page at a time, and the examples, always.</summary>
internal sealed class ListDossiersHandler(SamenspelDb db, IDossierStandings standings, ListedDossiers listed) : IHandle<ListDossiers, DossierList>
{
    public const int PageSize = 25;

    public async Task<Outcome<DossierList>> HandleAsync(ListDossiers request, CancellationToken cancellation)
    {
        var visible = await standings.VisibleAsync(cancellation);
        var all = await listed.RowsAsync(db, visible, request.State, cancellation);
        var text = LineInput.Read(request.Text);
        var found = text.Length == 0 ? all : await FittingAsync(all, text, cancellation);
        var order = DossierOrder.Read(request.Sort);
        var own = order.Sort(found.Where(row => !row.IsExample)).ToList();
        var pages = Math.Max(1, (own.Count + PageSize - 1) / PageSize);
        var page = request.All ? 1 : Math.Clamp(request.Page ?? 1, 1, pages);
        return new DossierList(
            [.. new DossierOrder(DossierOrder.Title, Descending: false).Sort(found.Where(row => row.IsExample))],
            request.All ? own : [.. own.Skip((page - 1) * PageSize).Take(PageSize)],
            own.Count,
            all.Count(row => !row.IsExample),
            order,
            page);
    }

    private async Task<List<DossierRow>> FittingAsync(List<DossierRow> rows, string text, CancellationToken cancellation)
    {
        var names = await db.Set<Participant>().Select(participant => participant.Name).Distinct().ToListAsync(cancellation);
        names.RemoveAll(name => !Fits(name, text));
        var byParticipant = names.Count == 0
            ? []
            : await db.Set<Participant>().Where(participant => names.Contains(participant.Name)).Select(participant => participant.DossierId)
                .Distinct().ToHashSetAsync(cancellation);
        return rows.FindAll(row => byParticipant.Contains(row.Id) || Fits(row.Title, text));
    }

    private static bool Fits(string name, string text) =>
        CultureInfo.CurrentCulture.CompareInfo.IndexOf(name, text, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}

/// <summary>What the list of dossiers shows.</summary>
/// <param name="Examples">Those that come with the product.</param>
/// <param name="Own">This page of the others.</param>
/// <param name="Found">How many of the others fit the search.</param>
/// <param name="Total">How many there are without a search, in the state that was asked for.</param>
internal sealed record DossierList(
    IReadOnlyList<DossierRow> Examples, IReadOnlyList<DossierRow> Own, int Found, int Total, DossierOrder Order, int Page);

/// <param name="Inhabitants">Together; null when there is nobody or one of them is not known.</param>
internal sealed record DossierRow(
    DossierId Id, string Title, bool IsExample, DateOnly ReferenceDate, int Participants, long? Inhabitants, DateTimeOffset ChangedAt, DossierState State);
