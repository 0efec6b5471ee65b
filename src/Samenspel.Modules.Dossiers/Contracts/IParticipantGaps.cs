namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>What a participant still has to bring for what another module has of the dossier: with somebody who joins later, the others wait for it again.</summary>
public interface IParticipantGaps
{
    /// <returns>In any order; none when nothing is missing.</returns>
    Task<IReadOnlyList<ParticipantGap>> OfAsync(DossierFacts dossier, CancellationToken cancellation);
}
