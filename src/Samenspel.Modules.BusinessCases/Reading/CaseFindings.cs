using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>The assumptions of the business case, with what the page says of each.</summary>
internal sealed class CaseFindings(ShownCase shown) : IDossierTexts
{
    public async Task<IReadOnlyList<DossierText>> OfAsync(DossierFacts dossier, CancellationToken cancellation) =>
        (await shown.OfAsync(dossier.Id, cancellation))?.Whole is not { } whole ? [] :
        [
            .. AssumptionRows.Of(whole, withOutlook: false).Select(row => new DossierText(
                "businesscase", CasePageTexts.Heading, row.Label, $"{row.Value} {row.Source}".Trim(), BusinessCasePaths.Show(dossier.Id))),
        ];
}
