namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>What other modules need to know of a dossier.</summary>
/// <param name="Id">The dossier.</param>
/// <param name="Title">Its name.</param>
/// <param name="ReferenceDate">The day as of which its municipalities and figures are taken (peildatum).</param>
/// <param name="IsExample">An example that comes with the product: it can be copied, not changed.</param>
/// <param name="Source">Where an example's figures come from, in the language of the page, or null.</param>
/// <param name="Participants">In the order in which they are shown.</param>
public sealed record DossierFacts(
    DossierId Id, string Title, DateOnly ReferenceDate, bool IsExample, string? Source, IReadOnlyList<DossierParticipant> Participants)
{
    /// <summary>The source in Dutch, or as it is: the same on every page.</summary>
    public string? SourceNl { get; init; } = Source;

    /// <summary>The source in English, where somebody wrote it.</summary>
    public string? SourceEn { get; init; }
}
