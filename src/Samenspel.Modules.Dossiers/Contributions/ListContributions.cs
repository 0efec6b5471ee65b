using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Contributions;

internal sealed record ListContributions(DossierId Id) : IAboutDossier;

/// <summary>The contributions that the asker sees: those of the own organisation and those that are shared. Nothing tells that there are others.</summary>
internal sealed class ListContributionsHandler(
    SamenspelDb db, IDossiers dossiers, IDossierStandings standings, ContributionStandings contributions, IRights rights, IOrganisations organisations)
    : IHandle<ListContributions, ContributionList>
{
    public async Task<Outcome<ContributionList>> HandleAsync(ListContributions request, CancellationToken cancellation)
    {
        if (await dossiers.FindAsync(request.Id, cancellation) is not { } facts)
        {
            return new Refusal(RefusalKind.NotFound, "dossiers.unknown", DossierTexts.Unknown);
        }

        var standing = await standings.OfAsync(request.Id, cancellation);
        var shared = await contributions.SharedAsync(request.Id, standing, cancellation);
        var rows = await db.Set<Contribution>().AsNoTracking().Where(one => one.Dossier == request.Id)
            .Select(one => new { one.Id, one.Organisation, one.Title, one.ChangedAt, HasFile = one.FileId != null }).ToListAsync(cancellation);
        var visible = rows.FindAll(one => standing.Organisations.Contains(one.Organisation) || shared.Contains(one.Id));
        var names = await organisations.NamesAsync(visible.Select(one => one.Organisation), cancellation);
        var circles = (await rights.SharesAsync(ContributionStandings.Kind, cancellation)).ToLookup(share => share.Thing.Id, share => share.Circle);
        return new ContributionList(
            facts,
            MayAdd: !standing.IsClosed && standing.May(DossierRole.Editor),
            [
                .. visible.OrderByDescending(one => one.ChangedAt).Select(one => new ContributionRow(
                    one.Id,
                    one.Title,
                    names.GetValueOrDefault(one.Organisation, ""),
                    standing.Organisations.Contains(one.Organisation),
                    circles[one.Id].Any() ? circles[one.Id].Max() : null,
                    one.HasFile,
                    one.ChangedAt)),
            ]);
    }
}

internal sealed record ContributionList(DossierFacts Facts, bool MayAdd, IReadOnlyList<ContributionRow> Rows);

/// <param name="IsOwn">Of an organisation for which the asker has a role here.</param>
/// <param name="Circle">The widest circle that it is shared with; null while it is private.</param>
internal sealed record ContributionRow(Guid Id, string Title, string Organisation, bool IsOwn, ShareCircle? Circle, bool HasFile, DateTimeOffset ChangedAt);
