namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>What changes for the others when a participant leaves, as figures that are kept with the departure.</summary>
public interface IDepartureEffects
{
    /// <returns>What can be computed; none when nothing can.</returns>
    /// <param name="dossier">The dossier with the leaver still in it.</param>
    /// <param name="leaver">Who leaves.</param>
    /// <param name="cancellation">Ends the work.</param>
    Task<IReadOnlyList<DepartureEffect>> OfAsync(DossierFacts dossier, ParticipantId leaver, CancellationToken cancellation);

    /// <returns>What the figure is called in the language of the page; null for a key of another module.</returns>
    string? LabelOf(string key);
}
