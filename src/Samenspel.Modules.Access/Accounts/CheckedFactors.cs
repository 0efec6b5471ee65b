using Microsoft.AspNetCore.Identity;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>A way to sign in that was checked: exactly one of passkey and password is there.</summary>
internal sealed record CheckedFactors(string? Password, string? SealedKey, long CodeStep, UserPasskeyInfo? Passkey, Guid? PasskeyOwner);
