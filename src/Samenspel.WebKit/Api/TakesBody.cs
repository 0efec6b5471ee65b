namespace Samenspel.WebKit.Api;

/// <summary>Metadata: what an endpoint takes as body.</summary>
public sealed record TakesBody(Type Type);
