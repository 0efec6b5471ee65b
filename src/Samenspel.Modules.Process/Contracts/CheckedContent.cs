namespace Samenspel.Modules.Process.Contracts;

/// <summary>A document that was read.</summary>
/// <param name="Sha256">The hash of the file, in small letters; it goes into <c>given-out.sha256</c>.</param>
public sealed record CheckedContent(string File, string Format, string Publisher, string Id, int Version, string Sha256);
