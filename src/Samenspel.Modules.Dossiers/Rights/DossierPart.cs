using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Rights;

/// <summary>The parts of a dossier that this module brings itself, for whom they are. They say nothing on the overview.</summary>
internal sealed class DossierPart(IDossierStandings standings, int order, Func<string> label, Func<DossierId, string> path, Func<DossierStanding, bool> isFor, bool alsoOfExamples = false) : IDossierSection
{
    public int Order => order;

    public string Label => label();

    public static DossierPart Contributions(IDossierStandings standings) =>
        new(standings, 60, () => DossierTexts.Contribution_Heading, DossierPaths.Contributions, _ => true);

    public static DossierPart Memos(IDossierStandings standings) =>
        new(standings, 55, () => MemoTexts.Heading, DossierPaths.Memos, _ => true, alsoOfExamples: true);

    public static DossierPart Search(IDossierStandings standings) =>
        new(standings, 95, () => SearchTexts.Heading, DossierPaths.Search, _ => true, alsoOfExamples: true);

    public static DossierPart People(IDossierStandings standings) =>
        new(standings, 80, () => DossierTexts.People_Heading, DossierPaths.People, standing => standing.Role is not null);

    public static DossierPart Sharing(IDossierStandings standings) =>
        new(standings, 90, () => DossierTexts.Share_Heading, DossierPaths.Sharing, standing => standing.May(DossierRole.Lead));

    public static DossierPart Export(IDossierStandings standings) =>
        new(standings, 92, () => CarryTexts.Export_Heading, DossierPaths.Export, standing => standing.May(DossierRole.Lead));

    public string PathFor(DossierId id) => path(id);

    public async Task<bool> IsForAsync(DossierFacts dossier, CancellationToken cancellation) =>
        (alsoOfExamples || !dossier.IsExample) && isFor(await standings.OfAsync(dossier.Id, cancellation));

    public Task<DossierSummary?> SummariseAsync(DossierFacts dossier, CancellationToken cancellation) => Task.FromResult<DossierSummary?>(null);
}
