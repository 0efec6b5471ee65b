namespace Samenspel.WebKit.Api;

/// <summary>Metadata: what an endpoint takes after the question mark.</summary>
public sealed record QueryParameters(IReadOnlyList<QueryParameter> All);
