namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A text of a dossier that can be found.</summary>
/// <param name="Kind">Stable word for what it is, as it stands in an address: small letters and hyphens.</param>
/// <param name="Label">The same for people, in the language of the page, in the plural.</param>
/// <param name="Title">What it is called; is searched too.</param>
/// <param name="Body">What it says; may be empty.</param>
/// <param name="Path">Where it is, inside the site.</param>
public sealed record DossierText(string Kind, string Label, string Title, string Body, string Path);
