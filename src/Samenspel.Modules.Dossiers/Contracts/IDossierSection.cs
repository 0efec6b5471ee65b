namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A part of a dossier that another module brings: an entry in the dossier's navigation and, when it has something to say, a summary.</summary>
public interface IDossierSection
{
    /// <summary>Its place in the navigation; the overview is 0.</summary>
    int Order { get; }

    /// <summary>The word in the language of the page.</summary>
    string Label { get; }

    /// <summary>Where its page is, inside the site.</summary>
    string PathFor(DossierId id);

    /// <returns>Whether the asker finds it in the navigation of this dossier.</returns>
    Task<bool> IsForAsync(DossierFacts dossier, CancellationToken cancellation) => Task.FromResult(true);

    /// <returns>What the overview says of it; null when there is nothing yet.</returns>
    Task<DossierSummary?> SummariseAsync(DossierFacts dossier, CancellationToken cancellation);
}
