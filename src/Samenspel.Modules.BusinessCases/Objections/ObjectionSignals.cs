using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Objections;

/// <summary>Objections to an assumption that nobody answered.</summary>
internal sealed class ObjectionSignals(IHandle<ListObjections, ObjectionList> reader) : IDossierSignals
{
    public async Task<IReadOnlyList<DossierSignal>> OfAsync(DossierFacts dossier, CancellationToken cancellation) =>
        (await reader.HandleAsync(new ListObjections(dossier.Id), cancellation)).TryGet(out var list)
            ? [.. list.Rows.Where(row => row.State == ObjectionState.Open).Select(row => new DossierSignal(
                SignalKind.Objection, Phrase.With(VersionTexts.Signal_Objection, row.Label), Phrase.With(VersionTexts.Signal_ObjectionBy, row.Organisation), DutchTime.DateOf(row.MadeAt), BusinessCasePaths.Objection(dossier.Id, row.Id)))]
            : [];
}
