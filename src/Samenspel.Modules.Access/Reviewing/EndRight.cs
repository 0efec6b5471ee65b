using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Members;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Reviewing;

internal sealed record EndRight(OrganisationId Organisation, Guid Right) : IWrite, IAboutOrganisation;

/// <summary>Ends a role in a dossier that the review shows. What the last lead had may end as well: the dossier is then to be handed over.</summary>
internal sealed class EndRightHandler(SamenspelDb db, IHandle<ShowRights, RightsView> reader, TimeProvider time, RecordEntry entry) : IHandle<EndRight, bool>
{
    public async Task<Outcome<bool>> HandleAsync(EndRight request, CancellationToken cancellation)
    {
        var read = await reader.HandleAsync(new ShowRights(request.Organisation.Value), cancellation);
        if (!read.TryGet(out var view) || !view.Rows.Any(row => row.Id == request.Right && row.DossierRole is not null))
        {
            return new Refusal(RefusalKind.NotFound, "access.unknown-role", OrganisationTexts.RoleUnknown);
        }

        var role = await db.Set<Assignment>().SingleAsync(one => one.Id == request.Right, cancellation);
        role.EndedAt = time.GetUtcNow();
        await db.SaveChangesAsync(cancellation);
        entry.Place($"dossier:{role.Scope}", $"dossier:{role.Scope}");
        entry.Detail("account", role.Account.Value.ToString());
        entry.Detail("was", role.Role.ToString());
        return true;
    }
}
