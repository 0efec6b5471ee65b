using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.Mailing;

/// <summary>Tells a person that how one signs in to the account has changed, so that who did not do it notices.</summary>
internal static class FactorLetter
{
    /// <param name="account">Whose.</param>
    /// <param name="subject">What changed; asked in the language of the receiver.</param>
    public static Letter Of(Account account, Func<string> subject) => MailLanguage.In(account.Language, () => new Letter(
        account.Email!, subject(), LetterText.Of(Phrase.With(MailTexts.FactorChanged_Text, account.DisplayName, subject()), MailTexts.NotYou)));
}
