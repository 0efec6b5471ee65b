namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>An example that comes with the product.</summary>
/// <param name="Key">Stable, the name of its file.</param>
/// <param name="Title">Its name.</param>
/// <param name="ReferenceDate">The day as of which its figures are.</param>
/// <param name="Source">The report that they are taken from.</param>
/// <param name="Participants">Code (or null), name and inhabitants, in order.</param>
public sealed record ExampleDossier(
    string Key, string Title, DateOnly ReferenceDate, string Source, IReadOnlyList<(string? Code, string Name, int? Inhabitants)> Participants);
