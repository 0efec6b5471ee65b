namespace Samenspel.WebKit.Api;

/// <summary>Metadata: a change needs the entity tag of what it changes.</summary>
public sealed record WantsTag;
