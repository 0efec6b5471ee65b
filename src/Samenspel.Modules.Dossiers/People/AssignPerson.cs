using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.People;

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
