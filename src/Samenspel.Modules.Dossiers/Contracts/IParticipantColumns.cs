namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>What another module knows of each participant: columns beside the names on the overview.</summary>
public interface IParticipantColumns
{
    /// <summary>Its place.</summary>
    int Order { get; }

    /// <returns>None when there is nothing yet.</returns>
    Task<IReadOnlyList<ParticipantColumn>> OfAsync(DossierFacts dossier, CancellationToken cancellation);
}
