using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.People;

internal sealed record WithdrawDossierInvitation(DossierId Id, Guid Invitation) : IWrite, IAboutDossier;

internal sealed class WithdrawDossierInvitationHandler(IDossierPeople people) : IHandle<WithdrawDossierInvitation, bool>
{
    public async Task<Outcome<bool>> HandleAsync(WithdrawDossierInvitation request, CancellationToken cancellation) =>
        await people.WithdrawInvitationAsync(request.Id.Value, request.Invitation, cancellation)
            ? true
            : new Refusal(RefusalKind.NotFound, "dossiers.unknown-invitation", DossierTexts.People_InvitationUnknown);
}

/// <param name="Id">The dossier.</param>
/// <param name="Person">Organisation and account, as <c>organisation.account</c>.</param>
/// <param name="Role">The word of a <see cref="DossierRole"/>.</param>
internal sealed record AssignPerson(DossierId Id, string? Person, string? Role) : IWrite, IAboutDossier;

/// <summary>Gives a role to somebody of an own organisation. Only who leads makes a lead.</summary>
internal sealed class AssignPersonHandler(IHandle<ShowPeople, PeopleView> reader, IDossiers dossiers, IDossierPeople people) : IHandle<AssignPerson, bool>
{
    public async Task<Outcome<bool>> HandleAsync(AssignPerson request, CancellationToken cancellation)
    {
        await dossiers.HoldAsync(request.Id, cancellation);
        var read = await reader.HandleAsync(new ShowPeople(request.Id), cancellation);
        if (!read.TryGet(out var view))
        {
            return read.Refusals.ToList();
        }

        var chosen = view.Candidates.FirstOrDefault(one => Word(one.Organisation, one.Account) == request.Person);
        var refusals = new List<Refusal>();
        if (chosen.Organisation is null)
        {
            refusals.Add(new Refusal(RefusalKind.Invalid, "dossiers.unknown-person", DossierTexts.People_PersonMissing, nameof(request.Person)));
        }

        if (RoleWord.Read(request.Role) is not { } role)
        {
            refusals.Add(RoleWord.Missing(nameof(request.Role)));
            return refusals;
        }

        if (role == DossierRole.Lead && !view.Leads)
        {
            refusals.Add(new Refusal(RefusalKind.Invalid, "dossiers.only-leads-make-leads", DossierTexts.People_OnlyLeadsMakeLeads, nameof(request.Role)));
        }

        if (refusals.Count == 0 && view.People.Any(one => one.Person.Account == chosen.Account && one.Person.Organisation == chosen.Organisation!.Id))
        {
            refusals.Add(new Refusal(RefusalKind.Invalid, "dossiers.has-role", DossierTexts.People_HasRole, nameof(request.Person)));
        }

        return refusals.Count > 0 ? refusals : await people.GiveAsync(chosen.Account, new NewRole(request.Id.Value, chosen.Organisation!.Id, role), cancellation);
    }

    public static string Word(KnownOrganisation organisation, AccountId account) => $"{organisation.Id.Value}.{account.Value}";
}

/// <param name="Id">The dossier.</param>
/// <param name="Assignment">The role to change.</param>
/// <param name="Role">The new one; null ends it.</param>
internal sealed record ChangePerson(DossierId Id, Guid Assignment, DossierRole? Role) : IWrite, IAboutDossier;

internal sealed class ChangePersonHandler(IHandle<ShowPeople, PeopleView> reader, IDossiers dossiers, IDossierPeople people) : IHandle<ChangePerson, bool>
{
    public async Task<Outcome<bool>> HandleAsync(ChangePerson request, CancellationToken cancellation)
    {
        await dossiers.HoldAsync(request.Id, cancellation);
        var read = await reader.HandleAsync(new ShowPeople(request.Id), cancellation);
        if (!read.TryGet(out var view))
        {
            return read.Refusals.ToList();
        }

        if (!view.People.Any(one => one.Person.Id == request.Assignment && one.MayChange))
        {
            return new Refusal(RefusalKind.NotFound, "dossiers.unknown-role", DossierTexts.People_RoleUnknown);
        }

        if (request.Role == DossierRole.Lead && !view.Leads)
        {
            return new Refusal(RefusalKind.Invalid, "dossiers.only-leads-make-leads", DossierTexts.People_OnlyLeadsMakeLeads);
        }

        var changed = await people.ChangeAsync(request.Id.Value, request.Assignment, request.Role, cancellation);
        return changed.TryGet(out _) ? true : changed.Refusals.ToList();
    }
}
