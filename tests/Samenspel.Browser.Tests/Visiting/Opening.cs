namespace Samenspel.Browser.Tests.Visiting;

/// <summary>A page that is opened.</summary>
/// <param name="Path">Where.</param>
/// <param name="Person">As whom; null for a visitor.</param>
internal sealed record Opening(string Path, string? Person);
