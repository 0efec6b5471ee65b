using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.People;

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

        var known = view.People.FirstOrDefault(one => one.Person.Id == request.Assignment);
        if (known.Person is null)
        {
            return new Refusal(RefusalKind.NotFound, "dossiers.unknown-role", DossierTexts.People_RoleUnknown);
        }

        if (!known.MayChange)
        {
            return new Refusal(RefusalKind.Forbidden, "dossiers.only-leads", DossierTexts.OnlyLeads);
        }

        if (request.Role == DossierRole.Lead && !view.Leads)
        {
            return new Refusal(RefusalKind.Invalid, "dossiers.only-leads-make-leads", DossierTexts.People_OnlyLeadsMakeLeads, nameof(request.Role));
        }

        var changed = await people.ChangeAsync(request.Id.Value, request.Assignment, request.Role, cancellation);
        return changed.TryGet(out _) ? true : changed.Refusals.ToList();
    }
}
