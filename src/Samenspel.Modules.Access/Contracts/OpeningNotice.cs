namespace Samenspel.Modules.Access.Contracts;

/// <summary>What the console tells when the site opens.</summary>
/// <param name="Mail">A sentence on where mail goes.</param>
/// <param name="BeginPath">The one-time path to become the first administrator, with its secret; null when there is one.</param>
/// <param name="BeginHours">How long that works.</param>
public sealed record OpeningNotice(string Mail, string? BeginPath, int BeginHours);
