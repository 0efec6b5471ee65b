namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>Who takes part in an example.</summary>
/// <param name="Code">The CBS code on the reference date; null for one that the report does not name.</param>
/// <param name="Name">In Dutch, or as it is.</param>
/// <param name="Inhabitants">As the report gives them.</param>
/// <param name="NameEn">In English, where somebody wrote it.</param>
public sealed record ExampleParticipant(string? Code, string Name, int? Inhabitants, string? NameEn = null);
