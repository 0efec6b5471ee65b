namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A carried dossier in which everything fits.</summary>
/// <param name="Dossier">The dossier's identity.</param>
/// <param name="Title">What it is called.</param>
/// <param name="WrittenAt">When it was exported, UTC.</param>
/// <param name="Version">The product that exported it.</param>
/// <param name="ManifestHash">SHA-256 of the manifest: the record of the dossier where it was exported tells the same.</param>
/// <param name="Parts">How many parts the manifest names.</param>
/// <param name="Lines">How many lines the record has.</param>
/// <param name="Hashes">The hashes of those lines, in order.</param>
public sealed record DossierFileReport(Guid Dossier, string Title, DateTimeOffset WrittenAt, string Version, string ManifestHash, int Parts, int Lines, IReadOnlyList<string> Hashes);
