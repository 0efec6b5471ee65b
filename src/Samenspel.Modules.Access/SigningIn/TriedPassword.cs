namespace Samenspel.Modules.Access.SigningIn;

/// <summary>A password that was tried; only <see cref="TryPasswordHandler"/> makes one.</summary>
/// <param name="Account">Of the address that was typed; null when there is none.</param>
/// <param name="Place">Where the attempt was counted.</param>
/// <param name="Hash">What it was compared with.</param>
/// <param name="IsRight">Whether it is the account's password.</param>
/// <param name="StrongerHash">The same password with today's strength, when the account's is older.</param>
/// <param name="Wait">Too many attempts: it was not looked at. Null when that is not so.</param>
internal sealed record TriedPassword(Guid? Account, AttemptPlace Place, string? Hash, bool IsRight, string? StrongerHash, TimeSpan? Wait);
