namespace Samenspel.Modules.Process.Contracts;

/// <summary>Which version of a document of the content something comes from.</summary>
/// <param name="Publisher">Who answers for it.</param>
/// <param name="Id">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Sha256">Of the file, so that whoever keeps it can see that it is the same.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Note">What is Samenspel's own in it; null when nothing is said.</param>
public sealed record ContentEdition(string Publisher, string Id, int Version, string Sha256, LawText Name, LawText? Note);
