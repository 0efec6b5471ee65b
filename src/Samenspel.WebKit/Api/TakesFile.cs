namespace Samenspel.WebKit.Api;

/// <summary>Metadata: an endpoint takes one file, as multipart/form-data.</summary>
/// <param name="Part">The part that holds it.</param>
public sealed record TakesFile(string Part);
