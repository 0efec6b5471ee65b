using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Trees;

/// <summary>A walk through the alternatives test as the asker may see it.</summary>
/// <param name="IsOwn">Of a participant for which the asker has a role.</param>
/// <param name="MayWrite">The asker goes on with it, or shares it.</param>
internal sealed record RunView(DossierFacts Dossier, AlternativesRun Run, bool IsOwn, bool MayWrite);

/// <param name="Runs">Those that are shared and the asker's own, the last first.</param>
/// <param name="Writable">The participants for which the asker walks.</param>
internal sealed record AlternativesView(DossierFacts Dossier, IReadOnlyList<RunView> Runs, IReadOnlyList<DossierParticipant> Writable);
