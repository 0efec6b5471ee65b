using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Contracts;

/// <summary>What a module knows of a dossier and a warning may ask about. Each module brings its own; what nobody brings is missing, which is neither true nor false.</summary>
public interface IProcessFacts
{
    /// <summary>Only what everybody with a role in the dossier may know: never from what is private to one of them.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="track">Number of the track.</param>
    /// <param name="phase">Id of the phase that is looked at.</param>
    /// <param name="cancellation">Ends the work.</param>
    Task<IReadOnlyList<ProcessFactValue>> CollectAsync(DossierFacts dossier, int track, string phase, CancellationToken cancellation);
}
