using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;
using Samenspel.Modules.Access.Mailing;
using Samenspel.Modules.Access.SigningIn;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Recovering;

/// <summary>Asks for a link to set a new password. The answer is the same for every address.</summary>
internal sealed record AskPasswordReset(string? Email, SignInOrigin From) : IWrite;

internal sealed class AskPasswordResetHandler(SamenspelDb db, LinkBook links, Outbox outbox, SiteAddress site, Attempts attempts, Entering entering) : IHandle<AskPasswordReset, string>
{
    public const string Path = "/wachtwoord-herstellen/";
    private static readonly TimeSpan HoldsFor = TimeSpan.FromHours(1);

    public async Task<Outcome<string>> HandleAsync(AskPasswordReset request, CancellationToken cancellation)
    {
        var read = EmailRule.Read(request.Email, nameof(request.Email));
        if (!read.TryGet(out var email))
        {
            return read.Refusals.ToList();
        }

        var normal = EmailRule.Normalise(email);
        var account = await db.Set<Account>().SingleOrDefaultAsync(one => one.NormalizedEmail == normal && one.RemovedAt == null, cancellation);

        // Nobody's mail box is filled by somebody else.
        if (await attempts.BeginAsync(AttemptPlace.Of("reset", email, account?.AccountId, request.From), cancellation) is not null || account is null)
        {
            entering.Deny(account, account is null ? "unknown" : "wait");
            return email;
        }

        entering.Note(account, "asked");

        var (link, secret) = await links.MakeAsync(LinkPurpose.ResetPassword, account.AccountId, HoldsFor, null, cancellation);
        outbox.Add(MailLanguage.In(account.Language, () => new Letter(
            account.Email!,
            MailTexts.ResetPassword_Subject,
            account.PasswordHash is null
                ? LetterText.Of(MailTexts.ResetPassword_Passkey, site.To("/aanmelden"))
                : LetterText.Of(MailTexts.ResetPassword_Text, site.To(Path + secret), MailTexts.LinkOneHour),
            link.Id)));
        return email;
    }
}
