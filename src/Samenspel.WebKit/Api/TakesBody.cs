namespace Samenspel.WebKit.Api;

/// <summary>Metadata: what an endpoint takes as body.</summary>
/// <param name="Type">As which it is read.</param>
/// <param name="Name">What it is called outside.</param>
public sealed record TakesBody(Type Type, string Name);
