using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Access.Organisations;

internal sealed record RenameOrganisation(OrganisationId Organisation, string? Name) : IWrite;

internal sealed class RenameOrganisationHandler(SamenspelDb db, RecordEntry entry) : IHandle<RenameOrganisation, bool>
{
    public async Task<Outcome<bool>> HandleAsync(RenameOrganisation request, CancellationToken cancellation)
    {
        if (await KnownOrganisations.OpenAsync(db, request.Organisation, entry, cancellation) is not { } organisation)
        {
            return KnownOrganisations.Unknown;
        }

        if (await NameRule.CheckAsync(db, request.Name, organisation.Id, cancellation) is { } refusal)
        {
            return refusal;
        }

        organisation.Name = LineInput.Read(request.Name);
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
