namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>Something in a dossier that does not change any more, so that a decision can rest on it.</summary>
/// <param name="Kind">What it is, stable, such as <c>business-case-version</c>.</param>
/// <param name="Id">Its identity within the kind.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Hash">The SHA-256 that seals it.</param>
/// <param name="Path">Its page, inside the site.</param>
public sealed record DecidedVersion(string Kind, string Id, string Title, string Hash, string Path);
