namespace Samenspel.Kernel.Acting;

/// <summary>A personal token by which an account uses the API.</summary>
/// <param name="Id">The token's identity, never the token.</param>
/// <param name="MayWrite">Whether it may change anything; reading it always may.</param>
public sealed record ActorToken(Guid Id, bool MayWrite);
