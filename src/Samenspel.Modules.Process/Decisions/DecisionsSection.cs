using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Decisions;

/// <summary>The decisions among the parts of a dossier.</summary>
internal sealed class DecisionsSection : IDossierSection
{
    public int Order => 40;

    public string Label => ProcessTexts.Decisions_Heading;

    public string PathFor(DossierId id) => ProcessPaths.Decisions(id);

    /// <summary>The sentence of the process tells the next decision.</summary>
    public Task<DossierSummary?> SummariseAsync(DossierFacts dossier, CancellationToken cancellation) => Task.FromResult<DossierSummary?>(null);
}
