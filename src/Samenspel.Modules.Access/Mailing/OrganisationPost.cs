using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.Mailing;

/// <summary>Mail to the people of an organisation, each in the own language.</summary>
internal sealed class OrganisationPost(SamenspelDb db, Outbox outbox, SiteAddress address) : IOrganisationPost
{
    public async Task<int> WriteAsync(OrganisationId organisation, string path, Func<(string Subject, string Text)> write, CancellationToken cancellation)
    {
        var ids = await db.Set<Membership>().Where(one => one.Organisation == organisation && one.EndedAt == null).Select(one => one.Account).ToListAsync(cancellation);
        var keys = ids.Select(one => one.Value).Distinct().ToList();
        var people = await db.Set<Account>().AsNoTracking().Where(one => keys.Contains(one.Id) && one.RemovedAt == null && one.Email != null).ToListAsync(cancellation);
        foreach (var person in people)
        {
            outbox.Add(MailLanguage.In(person.Language, () =>
            {
                var (subject, text) = write();
                return new Letter(person.Email!, subject, LetterText.Of(Phrase.With(DigestTexts.Mail_Greeting, person.DisplayName), text, address.To(path)));
            }));
        }

        return people.Count;
    }
}
