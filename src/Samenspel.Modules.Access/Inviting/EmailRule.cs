using System.Net.Mail;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Access.Inviting;

/// <summary>Reads an e-mail address as people type or paste it.</summary>
internal static class EmailRule
{
    public static Outcome<string> Read(string? typed, string field)
    {
        var text = LineInput.Read(typed);
        if (text.Length == 0)
        {
            return new Refusal(RefusalKind.Invalid, "access.email-missing", AccountTexts.EmailMissing, field);
        }

        // A list, a display name or a comment is an address to MailAddress as well; here it is not.
        return text.Length <= Account.EmailMaxLength && MailAddress.TryCreate(text, out var address)
            && string.Equals(address.Address, text, StringComparison.Ordinal) && !text.Any(letter => letter is ' ' or '"' or ',' or ';' or '<' or '>' or '(' or ')')
            && text.IndexOf('@', StringComparison.Ordinal) == text.LastIndexOf('@')
            ? text
            : new Refusal(RefusalKind.Invalid, "access.email-malformed", AccountTexts.EmailMalformed, field);
    }

    public static string Normalise(string email) => email.Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant();
}
