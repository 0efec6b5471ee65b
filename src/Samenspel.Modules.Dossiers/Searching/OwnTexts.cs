using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Contributions;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Participation;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Searching;

/// <summary>Participants, the course of participation, the contributions that the asker sees, and the sealed versions of case and key.</summary>
internal sealed class OwnTexts(SamenspelDb db, IDossierStandings standings, ContributionStandings contributions, IEnumerable<IDecidable> decidables) : IDossierTexts
{
    public async Task<IReadOnlyList<DossierText>> OfAsync(DossierFacts dossier, CancellationToken cancellation)
    {
        var id = dossier.Id;
        var standing = await standings.OfAsync(id, cancellation);
        var course = await db.Set<ParticipationEvent>().AsNoTracking().Where(one => one.DossierId == id).OrderBy(one => one.On).ToListAsync(cancellation);
        var shared = await contributions.SharedAsync(id, standing, cancellation);
        var given = await db.Set<Contribution>().AsNoTracking().Where(one => one.Dossier == id).OrderByDescending(one => one.ChangedAt)
            .Select(one => new { one.Id, one.Organisation, one.Title, one.Text, one.FileName }).ToListAsync(cancellation);
        var versions = new List<DecidedVersion>();
        foreach (var source in decidables)
        {
            versions.AddRange(await source.VersionsAsync(id, cancellation));
        }

        return
        [
            .. dossier.Participants.Select(one => new DossierText("deelnemers", DossierTexts.Participants_Heading, one.Name, one.Code ?? "", DossierPaths.Show(id))),
            .. course.Select(one => new DossierText(
                "deelname", DossierTexts.Part_Heading, $"{InLanguage.Of(one.Name, one.NameEn)}: {ParticipationWords.Of(one.State)}", one.Reason ?? "", DossierPaths.Participation(id))),
            .. given.Where(one => standing.Organisations.Contains(one.Organisation) || shared.Contains(one.Id)).Select(one => new DossierText(
                "inbreng", DossierTexts.Contribution_Heading, one.Title, one.FileName is null ? one.Text : $"{one.Text} {one.FileName}", DossierPaths.Contribution(id, one.Id))),
            .. versions.Select(one => new DossierText("versies", SearchTexts.Versions, one.Title, "", one.Path)),
        ];
    }
}
