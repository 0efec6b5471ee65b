using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;

namespace Samenspel.Modules.Dossiers.Reading;

/// <param name="Text">Part of a title or of a participant's name; empty for all.</param>
/// <param name="Sort">titel, peildatum, deelnemers, inwoners or gewijzigd; a minus in front turns it round.</param>
/// <param name="Page">From 1.</param>
internal sealed record ListDossiers(string? Text, string? Sort, int? Page);

/// <summary>The dossiers that somebody opened, a page at a time, and the examples, always.</summary>
internal sealed class ListDossiersHandler(SamenspelDb db) : IHandle<ListDossiers, DossierList>
{
    public const int PageSize = 25;

    public async Task<Outcome<DossierList>> HandleAsync(ListDossiers request, CancellationToken cancellation)
    {
        var all = await db.Set<Dossier>().AsNoTracking().Include(dossier => dossier.Participants).AsSplitQuery().ToListAsync(cancellation);
        var text = (request.Text ?? "").Trim();
        var found = all.Where(dossier => text.Length == 0 || Fits(dossier, text)).Select(Row).ToList();
        var descending = request.Sort?.StartsWith('-') ?? true;
        var column = (request.Sort ?? "-gewijzigd").TrimStart('-');
        var own = Sorted(found.Where(row => !row.IsExample), column, descending).ToList();
        var page = Math.Clamp(request.Page ?? 1, 1, Math.Max(1, (own.Count + PageSize - 1) / PageSize));
        return new DossierList(
            [.. found.Where(row => row.IsExample).OrderBy(row => row.Title, StringComparer.CurrentCulture)],
            [.. own.Skip((page - 1) * PageSize).Take(PageSize)],
            own.Count,
            all.Count(dossier => !dossier.IsExample),
            column,
            descending,
            page);
    }

    private static bool Fits(Dossier dossier, string text) =>
        dossier.Participants.Select(participant => participant.Name).Prepend(dossier.Title)
            .Any(name => CultureInfo.CurrentCulture.CompareInfo.IndexOf(name, text, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);

    private static DossierRow Row(Dossier dossier) => new(
        dossier.Id,
        dossier.Title,
        dossier.IsExample,
        dossier.ReferenceDate,
        dossier.Participants.Count,
        dossier.Participants.Count > 0 && dossier.Participants.All(participant => participant.Inhabitants is not null)
            ? dossier.Participants.Sum(participant => (long)participant.Inhabitants!.Value)
            : null,
        dossier.ChangedAt);

    private static IEnumerable<DossierRow> Sorted(IEnumerable<DossierRow> rows, string column, bool descending)
    {
        var sorted = column switch
        {
            "titel" => rows.OrderBy(row => row.Title, StringComparer.CurrentCulture),
            "peildatum" => rows.OrderBy(row => row.ReferenceDate),
            "deelnemers" => rows.OrderBy(row => row.Participants),
            "inwoners" => rows.OrderBy(row => row.Inhabitants ?? -1),
            _ => rows.OrderBy(row => row.ChangedAt),
        };
        return descending ? sorted.Reverse() : sorted;
    }
}

/// <summary>What the list of dossiers shows.</summary>
/// <param name="Examples">Those that come with the product.</param>
/// <param name="Own">This page of the others.</param>
/// <param name="Found">How many of the others fit the search.</param>
/// <param name="Total">How many there are without a search.</param>
internal sealed record DossierList(
    IReadOnlyList<DossierRow> Examples, IReadOnlyList<DossierRow> Own, int Found, int Total, string Sort, bool Descending, int Page);

/// <param name="Inhabitants">Together; null when one of them is not known.</param>
internal sealed record DossierRow(
    DossierId Id, string Title, bool IsExample, DateOnly ReferenceDate, int Participants, long? Inhabitants, DateTimeOffset ChangedAt);
