namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>An example that comes with the product.</summary>
/// <param name="Key">Stable, the name of its file.</param>
/// <param name="Title">Its name.</param>
/// <param name="ReferenceDate">The day as of which its figures are.</param>
/// <param name="Source">The report that they are taken from.</param>
/// <param name="Participants">In order.</param>
/// <param name="SourceEn">The report in English, where somebody wrote it.</param>
public sealed record ExampleDossier(
    string Key, string Title, DateOnly ReferenceDate, string Source, IReadOnlyList<ExampleParticipant> Participants, string? SourceEn = null);
