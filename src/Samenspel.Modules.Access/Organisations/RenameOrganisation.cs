using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.Organisations;

/// <param name="Was">The name that the form showed.</param>
internal sealed record RenameOrganisation(OrganisationId Organisation, string? Name, string? Was) : IWrite;

internal sealed class RenameOrganisationHandler(SamenspelDb db, RecordEntry entry) : IHandle<RenameOrganisation, bool>
{
    public async Task<Outcome<bool>> HandleAsync(RenameOrganisation request, CancellationToken cancellation)
    {
        if (await KnownOrganisations.OpenAsync(db, request.Organisation, entry, cancellation) is not { } organisation)
        {
            return KnownOrganisations.Unknown;
        }

        if (organisation.Name != request.Was)
        {
            return new Refusal(RefusalKind.Conflict, "access.name-changed-meanwhile", Phrase.With(OrganisationTexts.NameChanged, organisation.Name), nameof(request.Name));
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
