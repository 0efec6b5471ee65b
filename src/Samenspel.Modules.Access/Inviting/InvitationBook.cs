using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Mailing;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.Inviting;

/// <summary>Makes, finds and withdraws invitations. Whoever calls it has judged who may; it works inside the transaction of the running handler.</summary>
internal sealed class InvitationBook(SamenspelDb db, ProcessContext process, TimeProvider time, Outbox outbox, SiteAddress site)
{
    public const string Path = "/uitnodiging/";

    /// <summary>Makes an invitation and mails it. An open invitation of the same person to the same thing becomes void.</summary>
    public async Task<InvitationMade> MakeAsync(InvitationDraft draft, CancellationToken cancellation)
    {
        if (draft is { Scope: not null, Organisation: null })
        {
            throw new ArgumentException("A role in a dossier is for an organisation.", nameof(draft));
        }

        var now = time.GetUtcNow();
        await db.Set<Invitation>()
            .Where(one => one.Email == draft.Email && one.Organisation == draft.Organisation && one.Scope == draft.Scope && one.AcceptedAt == null && one.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.WithdrawnAt, now), cancellation);
        var secret = Secret.New();
        var invitation = new Invitation
        {
            Id = Guid.CreateVersion7(now),
            TokenHash = Secret.Hash(secret),
            Email = draft.Email,
            Organisation = draft.Organisation,
            OrganisationRole = draft.OrganisationRole,
            Scope = draft.Scope,
            DossierRole = draft.DossierRole,
            Until = draft.Until,
            InvitedBy = process.Actor.Account,
            CreatedAt = now,
            ExpiresAt = now + Invitation.HoldsFor,
        };
        db.Add(invitation);
        await db.SaveChangesAsync(cancellation);
        var address = site.To(Path + secret);
        var name = await OrganisationNameAsync(draft.Organisation, cancellation);
        outbox.Add(await WriteAsync(invitation, name, draft.Subject, address, cancellation));
        return new InvitationMade(invitation.Id, address);
    }

    /// <returns>The invitation of a link, whatever became of it; null for a secret that belongs to none.</returns>
    public Task<Invitation?> FindAsync(string secret, CancellationToken cancellation)
    {
        var hash = Secret.Hash(secret);
        return db.Set<Invitation>().SingleOrDefaultAsync(one => one.TokenHash == hash, cancellation);
    }

    /// <summary>Takes an open invitation back; the link then leads to a page that says so.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> WithdrawAsync(Guid invitation, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        return await db.Set<Invitation>().Where(one => one.Id == invitation && one.AcceptedAt == null && one.WithdrawnAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.WithdrawnAt, now), cancellation) > 0;
    }

    public async Task<string?> OrganisationNameAsync(OrganisationId? id, CancellationToken cancellation) => id is null
        ? null
        : await db.Set<Organisation>().Where(one => one.Id == id).Select(one => one.Name).SingleOrDefaultAsync(cancellation);

    private async Task<Letter> WriteAsync(Invitation invitation, string? organisation, string? subject, string address, CancellationToken cancellation)
    {
        var known = EmailRule.Normalise(invitation.Email);
        var language = await db.Set<Account>().Where(one => one.NormalizedEmail == known).Select(one => one.Language).SingleOrDefaultAsync(cancellation);
        return MailLanguage.In(language ?? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, () => new Letter(
            invitation.Email,
            Phrase.With(MailTexts.Invitation_Subject, subject ?? organisation ?? MailTexts.Samenspel),
            LetterText.Of(
                Phrase.With(MailTexts.Invitation_Text, process.Actor.Name.Length > 0 ? process.Actor.Name : MailTexts.Samenspel, subject ?? organisation ?? MailTexts.Samenspel),
                address,
                Phrase.With(MailTexts.LinkUntil, Show.Date(DutchTime.DateOf(invitation.ExpiresAt)))),
            invitation.Id));
    }
}
