using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Terms;

/// <param name="Id">The dossier.</param>
/// <param name="Version">As the page showed it.</param>
/// <param name="Goals">The most important first.</param>
/// <param name="Growth">Null when nothing was agreed.</param>
/// <param name="Settlement">Null when nothing was agreed.</param>
/// <param name="Unreadable">What the form already found wrong.</param>
internal sealed record KeepTerms(
    DossierId Id, int Version, IReadOnlyList<SharingGoal> Goals, GrowthTerms? Growth, SettlementTerms? Settlement, IReadOnlyList<Refusal> Unreadable)
    : IWrite, IAboutDossier;

/// <summary>Keeps goals, transition and settlement of a dossier; its keys stay as they are.</summary>
internal sealed class KeepTermsHandler(TermsKeeping keeping) : IHandle<KeepTerms, DossierId>
{
    public Task<Outcome<DossierId>> HandleAsync(KeepTerms request, CancellationToken cancellation) => keeping.KeepAsync(
        request.Id,
        request.Version,
        before => request.Unreadable.Count > 0
            ? request.Unreadable.ToList()
            : before with { Goals = request.Goals, Growth = request.Growth, Settlement = request.Settlement },
        cancellation);
}
