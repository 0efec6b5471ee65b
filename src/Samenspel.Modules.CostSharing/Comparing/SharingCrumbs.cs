using Samenspel.Modules.CostSharing.Contracts;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Layout;

namespace Samenspel.Modules.CostSharing.Comparing;

/// <summary>The pages above one below the sharing of the cost.</summary>
internal static class SharingCrumbs
{
    public static IReadOnlyList<Crumb> Of(DossierFacts dossier, params Crumb[] more) =>
        [new(SharingTexts.Dossiers, DossierPaths.List), new(dossier.Title, DossierPaths.Show(dossier.Id)), new(SharingTexts.Heading, CostSharingPaths.Show(dossier.Id)), .. more];
}
