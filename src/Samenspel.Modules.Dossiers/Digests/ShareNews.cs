using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Contributions;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Rights;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Digests;

/// <summary>That the dossier, or a contribution of another organisation, was shared with the asker's organisation. Not what it says and not what it is called.</summary>
internal sealed class ShareNews(
    SamenspelDb db, ISharing sharing, IDossierStandings standings, ContributionStandings contributions, IOrganisations organisations, ProcessContext process) : IDossierNews
{
    public async Task<IReadOnlyList<DossierNews>> SinceAsync(DossierFacts dossier, DateTimeOffset since, CancellationToken cancellation)
    {
        var codes = process.Actor.Memberships.Select(one => one.Code).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var takesPart = dossier.Participants.Any(one => one.Code is { } code && codes.Contains(code));
        var told = new List<DossierNews>();
        if (await IsNewAsync(new SharedThing(DossierStandings.Kind, dossier.Id.Value), takesPart, since, cancellation))
        {
            told.Add(new(DigestTopic.Shared, DossierTexts.Digest_Dossier, DossierPaths.Show(dossier.Id), null, []));
        }

        var standing = await standings.OfAsync(dossier.Id, cancellation);
        var shared = await contributions.SharedAsync(dossier.Id, standing, cancellation);
        var here = await db.Set<Contribution>().AsNoTracking().Where(one => one.Dossier == dossier.Id).Select(one => new { one.Id, one.Organisation }).ToListAsync(cancellation);
        var names = await organisations.NamesAsync(here.Select(one => one.Organisation), cancellation);
        foreach (var one in here.Where(one => shared.Contains(one.Id) && !process.Actor.WorksFor(one.Organisation)).OrderBy(one => one.Id))
        {
            if (await IsNewAsync(new SharedThing(ContributionStandings.Kind, one.Id), takesPart, since, cancellation))
            {
                told.Add(new(
                    DigestTopic.Shared, Phrase.With(DossierTexts.Digest_Contribution, names.GetValueOrDefault(one.Organisation, "")), DossierPaths.Contribution(dossier.Id, one.Id), null, []));
            }
        }

        return told;
    }

    private async Task<bool> IsNewAsync(SharedThing thing, bool takesPart, DateTimeOffset since, CancellationToken cancellation) =>
        (await sharing.HistoryAsync(thing, cancellation)).Any(act => act.WithdrawnAt is null && act.SharedAt > since
            && (act.Recipient is { } recipient ? process.Actor.WorksFor(recipient) : takesPart && act.Circle == ShareCircle.Participants));
}
