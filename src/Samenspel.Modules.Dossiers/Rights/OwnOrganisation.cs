using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Dossiers.Texts;

namespace Samenspel.Modules.Dossiers.Rights;

/// <summary>On behalf of which organisation a dossier is opened: the only one, or the one that was chosen.</summary>
internal static class OwnOrganisation
{
    public static Outcome<OrganisationId> Choose(Actor actor, string? chosen, string field)
    {
        if (actor.Memberships is [])
        {
            return new Refusal(RefusalKind.Forbidden, "dossiers.no-organisation", DossierTexts.NoOrganisation);
        }

        if (string.IsNullOrEmpty(chosen) && actor.Memberships is [var only])
        {
            return only.Organisation;
        }

        return Guid.TryParse(chosen, out var id) && actor.WorksFor(new OrganisationId(id))
            ? new OrganisationId(id)
            : new Refusal(RefusalKind.Invalid, "dossiers.unknown-organisation", DossierTexts.ChooseOrganisation, field);
    }
}
