using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.SigningIn;

/// <summary>How a record names an account: the identity, never the person.</summary>
internal static class AccountNames
{
    public static string Of(AccountId account) => $"account:{account.Value}";
}
