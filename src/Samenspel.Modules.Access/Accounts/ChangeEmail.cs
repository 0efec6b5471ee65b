using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;
using Samenspel.Modules.Access.Mailing;
using Samenspel.Modules.Access.Recovering;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Accounts;

/// <summary>Asks for another e-mail address; it becomes the account's when the link that is sent there is opened.</summary>
internal sealed record ChangeEmail(string? Email, Guid? Session) : IWrite;

internal sealed class ChangeEmailHandler(OwnAccount own, LinkBook links, Outbox outbox, SiteAddress site) : IHandle<ChangeEmail, string>
{
    public const string Path = "/account/e-mailadres/";
    private static readonly TimeSpan HoldsFor = TimeSpan.FromDays(1);

    public async Task<Outcome<string>> HandleAsync(ChangeEmail request, CancellationToken cancellation)
    {
        if (!await own.IsFreshAsync(request.Session, cancellation))
        {
            return OwnAccount.ConfirmFirst;
        }

        var read = EmailRule.Read(request.Email, nameof(request.Email));
        if (!read.TryGet(out var email))
        {
            return read.Refusals.ToList();
        }

        // Whether the address belongs to another account is told to its owner only: by the link that then does not work.
        var account = await own.ReadAsync(cancellation);
        var (link, secret) = await links.MakeAsync(LinkPurpose.ConfirmEmail, account.AccountId, HoldsFor, email, cancellation);
        outbox.Add(MailLanguage.In(account.Language, () => new Letter(
            email, MailTexts.ConfirmEmail_Subject, LetterText.Of(MailTexts.ConfirmEmail_Text, site.To(Path + secret), MailTexts.LinkOneDay), link.Id)));
        return email;
    }
}
