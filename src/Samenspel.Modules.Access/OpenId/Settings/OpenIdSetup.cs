namespace Samenspel.Modules.Access.OpenId.Settings;

/// <summary>Whether people may sign in elsewhere; null when nothing was set.</summary>
internal sealed record OpenIdSetup(ProviderSettings? Provider);
