namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>Where the overview of a dossier leads on to.</summary>
/// <param name="Label">The word on the button.</param>
/// <param name="Path">The page, inside the site.</param>
public sealed record NextStep(string Label, string Path);
