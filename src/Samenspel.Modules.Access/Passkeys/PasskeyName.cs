using Microsoft.AspNetCore.Identity;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.Passkeys;

/// <summary>What a person calls a passkey, to know which one to remove.</summary>
internal static class PasskeyName
{
    public const int MaxLength = 60;

    public static string Usual(DateTimeOffset now) => Phrase.With(AccountTexts.Passkey_Usual, Show.Date(DutchTime.DateOf(now)));

    public static string Read(string? typed, DateTimeOffset now) => LineInput.Read(typed) is { Length: > 0 } name ? name[..Math.Min(name.Length, MaxLength)] : Usual(now);

    /// <summary>Passkeys are written by the framework; that it cannot is a bug or a race, not an answer for the person.</summary>
    public static void MustSucceed(this IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Code)));
        }
    }
}
