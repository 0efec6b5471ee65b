using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Accounts;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Inviting;
using Samenspel.Modules.Access.Recovering;
using Samenspel.Modules.Access.SigningIn;
using Samenspel.Modules.Access.Texts;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Access.Beginning;

/// <summary>Makes the first administrator and the organisation that this person works for.</summary>
internal sealed record Begin(string Token, BeginForm Form, FactorForm Factors, SignInOrigin From) : IWrite;

/// <param name="Name">Of the person.</param>
/// <param name="Email">Of the person.</param>
/// <param name="Kind">What the organisation is.</param>
/// <param name="Municipality">The CBS code of a municipality, or its name.</param>
/// <param name="OrganisationName">Of another organisation.</param>
internal sealed record BeginForm(string? Name, string? Email, string? Kind, string? Municipality, string? OrganisationName);

internal sealed class BeginHandler(
    SamenspelDb db, LinkBook links, NewAccounts accounts, Entering entering, IAtlas atlas, FactPublisher publisher, RecordEntry entry, TimeProvider time)
    : IHandle<Begin, Joined>
{
    public async Task<Outcome<Joined>> HandleAsync(Begin request, CancellationToken cancellation)
    {
        var link = await links.FindAsync(LinkPurpose.Begin, request.Token, cancellation);
        if (link is null || await db.Set<Account>().AnyAsync(one => one.IsPlatformAdministrator && one.RemovedAt == null, cancellation))
        {
            return new Refusal(RefusalKind.NotFound, "access.link-closed", LinkTexts.Closed);
        }

        var organisation = await ReadAsync(request.Form, cancellation);
        var made = await accounts.MakeAsync(link.Id, request.Form.Name, EmailRule.Read(request.Form.Email, nameof(BeginForm.Email)), request.Factors, cancellation);
        if (!made.TryGet(out var fresh) || !organisation.TryGet(out var worksFor))
        {
            return made.Refusals.Concat(organisation.Refusals).ToList();
        }

        links.Use(link);
        fresh.Account.IsPlatformAdministrator = true;
        var account = fresh.Account.AccountId;
        worksFor = await KeepAsync(worksFor, cancellation);
        db.Add(new Membership
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Account = account,
            Organisation = worksFor.Id,
            Role = OrganisationRole.Administrator,
            Since = time.GetUtcNow(),
        });
        await db.SaveChangesAsync(cancellation);
        var entrance = await entering.OpenAsync(fresh.Account, fresh.Method, request.From, cancellation);
        await publisher.PublishAsync(new FirstOrganisationMade(worksFor.Id, account), cancellation);
        entry.Place(Recorder.Platform, AccountNames.Of(account));
        entry.Detail("organisation", worksFor.Id.Value.ToString());
        return new Joined(entrance, fresh.Codes);
    }

    // A municipality may be there already, when an earlier first administrator was removed.
    private async Task<Organisation> KeepAsync(Organisation organisation, CancellationToken cancellation)
    {
        if (organisation.Code is { } code && await db.Set<Organisation>().SingleOrDefaultAsync(one => one.Code == code, cancellation) is { } known)
        {
            known.ClosedAt = null;
            return known;
        }

        db.Add(organisation);
        await db.SaveChangesAsync(cancellation);
        return organisation;
    }

    private async Task<Outcome<Organisation>> ReadAsync(BeginForm form, CancellationToken cancellation)
    {
        if (!Enum.TryParse<OrganisationKind>(form.Kind, ignoreCase: false, out var kind) || !Enum.IsDefined(kind))
        {
            return new Refusal(RefusalKind.Invalid, "access.organisation-kind-missing", BeginTexts.KindMissing, nameof(BeginForm.Kind));
        }

        var now = time.GetUtcNow();
        var id = new OrganisationId(Guid.CreateVersion7(now));
        if (kind == OrganisationKind.Municipality)
        {
            var all = await atlas.MunicipalitiesAsync(cancellation);
            return MunicipalityOf(all, form.Municipality) is { } municipality
                ? new Organisation { Id = id, Kind = kind, Name = municipality.CurrentName, Code = municipality.Code, CreatedAt = now }
                : new Refusal(RefusalKind.Invalid, "access.municipality-unknown", BeginTexts.MunicipalityUnknown, nameof(BeginForm.Municipality));
        }

        var name = LineInput.Read(form.OrganisationName);
        return name.Length is > 0 and <= Organisation.NameMaxLength
            ? new Organisation { Id = id, Kind = kind, Name = name, CreatedAt = now }
            : new Refusal(RefusalKind.Invalid, "access.organisation-name-missing", BeginTexts.NameMissing, nameof(BeginForm.OrganisationName));
    }

    private static AtlasMunicipality? MunicipalityOf(IMunicipalities all, string? typed)
    {
        var text = LineInput.Read(typed);
        return all.Current.FirstOrDefault(one => string.Equals(one.Code, text, StringComparison.OrdinalIgnoreCase)
            || string.Equals(one.CurrentName, text, StringComparison.OrdinalIgnoreCase));
    }
}
