using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>What the account's page says after something was changed: <c>?gewijzigd=wachtwoord</c>.</summary>
internal static class AccountSaid
{
    public const string Name = "gewijzigd";
    public const string Profile = "gegevens";
    public const string Sessions = "sessies";
    public const string Password = "wachtwoord";
    public const string Email = "e-mailadres";

    /// <returns>The sentence, or null for a word that is none of ours.</returns>
    public static string? Sentence(string? what) => what switch
    {
        Profile => AccountTexts.Said_Profile,
        Sessions => AccountTexts.Said_Sessions,
        Password => AccountTexts.Said_Password,
        Email => AccountTexts.Said_Email,
        _ => null,
    };
}
