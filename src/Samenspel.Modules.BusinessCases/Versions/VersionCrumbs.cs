using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Layout;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>The pages above those of versions and objections.</summary>
internal static class VersionCrumbs
{
    public static IReadOnlyList<Crumb> Of(DossierFacts facts, params Crumb[] more) =>
    [
        new(CaseFormTexts.Dossiers, DossierPaths.List),
        new(facts.Title, DossierPaths.Show(facts.Id)),
        new(CasePageTexts.Heading, BusinessCasePaths.Show(facts.Id)),
        .. more,
    ];

    public static Crumb List(DossierFacts facts) => new(VersionTexts.List_Heading, BusinessCasePaths.Versions(facts.Id));

    public static Crumb Objections(DossierFacts facts) => new(VersionTexts.Objections_Heading, BusinessCasePaths.Objections(facts.Id));
}
