using Samenspel.Modules.CostSharing.Contracts;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Comparing;

/// <summary>The sharing of the cost among the parts of a dossier.</summary>
internal sealed class SharingSection : IDossierSection
{
    public int Order => 30;

    public string Label => SharingTexts.Heading;

    public string PathFor(DossierId id) => CostSharingPaths.Show(id);

    /// <summary>The overview tells of the business case; how it is shared has its own page.</summary>
    public Task<DossierSummary?> SummariseAsync(DossierFacts dossier, CancellationToken cancellation) => Task.FromResult<DossierSummary?>(null);
}
