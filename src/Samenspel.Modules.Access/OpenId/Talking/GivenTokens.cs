namespace Samenspel.Modules.Access.OpenId.Talking;

/// <summary>What the provider gave for a code. The access token is used once, to ask who it belongs to, and is not kept.</summary>
internal sealed record GivenTokens(string IdToken, string? AccessToken);
