using Samenspel.Kernel;
using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Organisations;

/// <summary>What the page about one organisation shows to who runs the platform.</summary>
internal sealed record ShowOrganisationRow(OrganisationId Organisation);

internal sealed class ShowOrganisationRowHandler(IHandle<ListOrganisations, OrganisationList> list) : IHandle<ShowOrganisationRow, OrganisationRow>
{
    public async Task<Outcome<OrganisationRow>> HandleAsync(ShowOrganisationRow request, CancellationToken cancellation) =>
        (await list.HandleAsync(new ListOrganisations(), cancellation)).TryGet(out var all) && all.Rows.FirstOrDefault(row => row.Id == request.Organisation) is { } row
            ? row
            : KnownOrganisations.Unknown;
}
