using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;
using Samenspel.Modules.Access.Mailing;
using Samenspel.Modules.Access.Recovering;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>Confirms the new address with the link that was sent there.</summary>
internal sealed record ConfirmEmail(string Token) : IWrite;

internal sealed class ConfirmEmailHandler(SamenspelDb db, LinkBook links, NewAccounts accounts, Outbox outbox, TimeProvider time, OwnAccount own) : IHandle<ConfirmEmail, string>
{
    public async Task<Outcome<string>> HandleAsync(ConfirmEmail request, CancellationToken cancellation)
    {
        var link = await links.FindAsync(LinkPurpose.ConfirmEmail, request.Token, cancellation);
        if (link is not { Email: { } email, Account: { } id } || id != own.Id || await accounts.IsTakenAsync(email, cancellation))
        {
            return new Refusal(RefusalKind.NotFound, "access.link-closed", LinkTexts.Closed);
        }

        links.Use(link);
        var account = await own.ReadAsync(cancellation);
        var old = account.Email!;
        (account.Email, account.UserName) = (email, email);
        account.NormalizedEmail = account.NormalizedUserName = EmailRule.Normalise(email);
        account.ChangeStamp(time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        await links.EndAsync(LinkPurpose.ResetPassword, id, cancellation);
        outbox.Add(MailLanguage.In(account.Language, () => new Letter(
            old, MailTexts.EmailChanged_Subject, LetterText.Of(Phrase.With(MailTexts.EmailChanged_Text, account.DisplayName), MailTexts.NotYou))));
        return email;
    }
}
