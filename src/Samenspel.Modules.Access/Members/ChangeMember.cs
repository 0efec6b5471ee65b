using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Organisations;
using Samenspel.Modules.Access.Rights;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Members;

/// <param name="Organisation">The organisation.</param>
/// <param name="Member">The membership.</param>
/// <param name="Role">The new role; null ends it.</param>
internal sealed record ChangeMember(OrganisationId Organisation, Guid Member, OrganisationRole? Role) : IWrite, IAboutOrganisation;

/// <summary>
/// Changes or ends a membership. Who leaves loses every role for the organisation; what the person made stays with it. An organisation keeps an administrator.
/// </summary>
internal sealed class ChangeMemberHandler(SamenspelDb db, TimeProvider time, RecordEntry entry) : IHandle<ChangeMember, bool>
{
    public async Task<Outcome<bool>> HandleAsync(ChangeMember request, CancellationToken cancellation)
    {
        await db.HoldOrganisationAsync(request.Organisation, cancellation);
        var members = await db.Set<Membership>().Where(one => one.Organisation == request.Organisation && one.EndedAt == null).ToListAsync(cancellation);
        if (members.Find(one => one.Id == request.Member) is not { } member)
        {
            return new Refusal(RefusalKind.NotFound, "access.unknown-member", OrganisationTexts.MemberUnknown);
        }

        if (member.Role == OrganisationRole.Administrator && request.Role != OrganisationRole.Administrator
            && !members.Exists(one => one.Id != member.Id && one.Role == OrganisationRole.Administrator))
        {
            return new Refusal(RefusalKind.Invalid, "access.last-administrator", OrganisationTexts.LastAdministrator);
        }

        entry.Detail("account", member.Account.Value.ToString());
        entry.Detail("was", member.Role.ToString());
        entry.Detail("role", request.Role?.ToString() ?? "none");
        if (request.Role is { } role)
        {
            (member.Role, member.ConfirmedByProviderAt) = (role, null);
        }
        else
        {
            var now = time.GetUtcNow();
            member.EndedAt = now;
            await db.Set<Assignment>().Where(one => one.Account == member.Account && one.Organisation == request.Organisation && one.EndedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, now), cancellation);
        }

        await db.SaveChangesAsync(cancellation);
        return true;
    }
}

/// <param name="Organisation">The organisation.</param>
/// <param name="Account">Who waits with a role in a dossier for it.</param>
/// <param name="Admit">Takes the person in; otherwise the roles end.</param>
internal sealed record AnswerWaiting(OrganisationId Organisation, Guid Account, bool Admit) : IWrite, IAboutOrganisation;

/// <summary>Takes somebody in whom another organisation's lead invited for this one, or ends what the person was given.</summary>
internal sealed class AnswerWaitingHandler(SamenspelDb db, TimeProvider time, RecordEntry entry) : IHandle<AnswerWaiting, bool>
{
    public async Task<Outcome<bool>> HandleAsync(AnswerWaiting request, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var waiting = await db.PeopleInAsync(
            roles => roles.Where(role => role.Organisation == request.Organisation && role.Account == new AccountId(request.Account)), now, cancellation);
        if (!waiting.Any(one => one.Waits))
        {
            return new Refusal(RefusalKind.NotFound, "access.unknown-member", OrganisationTexts.MemberUnknown);
        }

        var account = new AccountId(request.Account);
        if (request.Admit)
        {
            db.Add(new Membership { Id = Guid.CreateVersion7(now), Account = account, Organisation = request.Organisation, Role = OrganisationRole.Member, Since = now });
            await db.SaveChangesAsync(cancellation);
        }
        else
        {
            await db.Set<Assignment>().Where(one => one.Account == account && one.Organisation == request.Organisation && one.EndedAt == null)
                .ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, now), cancellation);
        }

        entry.Detail("account", request.Account.ToString());
        entry.Detail("admitted", request.Admit ? "yes" : "no");
        return true;
    }
}

/// <param name="Organisation">The organisation.</param>
/// <param name="Dossier">A dossier that it led.</param>
/// <param name="Account">Who leads it from now on.</param>
internal sealed record HandOverDossier(OrganisationId Organisation, Guid Dossier, string? Account) : IWrite, IAboutOrganisation;

/// <summary>Gives a dossier that lost its last lead a new one. The administrator reads nothing of it; the line stands in the dossier's own record.</summary>
internal sealed class HandOverDossierHandler(IHandle<ShowOrganisation, OrganisationView> reader, IDossierPeople people, RecordEntry entry) : IHandle<HandOverDossier, bool>
{
    public async Task<Outcome<bool>> HandleAsync(HandOverDossier request, CancellationToken cancellation)
    {
        var read = await reader.HandleAsync(new ShowOrganisation(request.Organisation), cancellation);
        if (!read.TryGet(out var view) || !view.Dossiers.Any(one => one.Scope == request.Dossier && one.NeedsLead))
        {
            return new Refusal(RefusalKind.NotFound, "access.nothing-to-hand-over", OrganisationTexts.NothingToHandOver);
        }

        entry.Place($"dossier:{request.Dossier}", $"dossier:{request.Dossier}");
        return Guid.TryParse(request.Account, out var account)
            && await people.GiveAsync(new AccountId(account), new NewRole(request.Dossier, request.Organisation, DossierRole.Lead), cancellation)
            ? true
            : new Refusal(RefusalKind.Invalid, "access.choose-member", OrganisationTexts.ChooseMember, nameof(request.Account));
    }
}
