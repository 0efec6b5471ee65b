using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Access.Organisations;

/// <param name="Text">Part of a name or a code; empty for all.</param>
/// <param name="Sort">A column; a minus in front turns it round. Anything else is by name.</param>
internal sealed record ListOrganisations(string? Text = null, string? Sort = null);

/// <summary>The organisations of the installation with how many people they have; nothing of what they do.</summary>
internal sealed class ListOrganisationsHandler(SamenspelDb db, IAtlas atlas) : IHandle<ListOrganisations, OrganisationList>
{
    public const string Name = "naam";
    public const string People = "mensen";
    public const string Made = "sinds";

    public async Task<Outcome<OrganisationList>> HandleAsync(ListOrganisations request, CancellationToken cancellation)
    {
        var counts = await db.Set<Membership>().Where(one => one.EndedAt == null).GroupBy(one => one.Organisation)
            .Select(group => new { group.Key, Count = group.Count(), Administrators = group.Count(one => one.Role == OrganisationRole.Administrator) })
            .ToDictionaryAsync(group => group.Key, cancellation);
        var known = await atlas.MunicipalitiesAsync(cancellation);
        var all = (await db.Set<Organisation>().AsNoTracking().ToListAsync(cancellation)).ConvertAll(one => new OrganisationRow(
            one.Id,
            one.Kind,
            one.Name,
            one.Code,
            Successor(known, one.Code),
            counts.GetValueOrDefault(one.Id)?.Count ?? 0,
            counts.GetValueOrDefault(one.Id)?.Administrators ?? 0,
            one.CreatedAt,
            one.ClosedAt));
        var text = LineInput.Read(request.Text);
        var found = all.FindAll(row => text.Length == 0 || Fits(row.Name, text) || Fits(row.Code ?? "", text));
        var descending = request.Sort?.StartsWith('-') == true;
        var column = request.Sort?.TrimStart('-') is People or Made ? request.Sort.TrimStart('-') : Name;
        var sorted = column switch
        {
            People => found.OrderBy(row => row.People).ThenBy(row => row.Name, StringComparer.CurrentCulture),
            Made => found.OrderBy(row => row.Since),
            _ => found.OrderBy(row => row.Name, StringComparer.CurrentCulture),
        };
        return new OrganisationList([.. descending ? sorted.Reverse() : sorted], all.Count, column, descending);
    }

    /// <returns>Where the territory of a code that lives no longer is now; null while it lives.</returns>
    public static string? Successor(IMunicipalities known, string? code) =>
        known.Find(code) is { IsCurrent: false } former ? $"{former.CurrentName} ({former.CurrentCode})" : null;

    private static bool Fits(string name, string text) =>
        CultureInfo.CurrentCulture.CompareInfo.IndexOf(name, text, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}

internal sealed record OrganisationList(IReadOnlyList<OrganisationRow> Rows, int Total, string Column, bool Descending);

/// <param name="Successor">Where the municipality is now, when its code lives no longer.</param>
internal sealed record OrganisationRow(
    OrganisationId Id, OrganisationKind Kind, string Name, string? Code, string? Successor, int People, int Administrators, DateTimeOffset Since, DateTimeOffset? ClosedAt);
