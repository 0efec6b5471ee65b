namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>What another module knows of the council memo (raadsbrief) of one municipality. It says only what everybody who sees the dossier may read.</summary>
public interface IMemoPart
{
    /// <summary>Its place among those that write under the same heading.</summary>
    int Order { get; }

    /// <param name="dossier">The dossier.</param>
    /// <param name="who">The participant whose council reads the memo.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>In the language of the page; null when it has nothing to say.</returns>
    Task<MemoContent?> OfAsync(DossierFacts dossier, DossierParticipant who, CancellationToken cancellation);
}
