using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.SigningIn;

/// <summary>Somebody is signed in.</summary>
/// <param name="Account">Who.</param>
/// <param name="Secret">For the cookie.</param>
internal sealed record Entrance(AccountId Account, string Secret);
