using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Recovering;

namespace Samenspel.Modules.Access.Beginning;

/// <summary>Whether the link of the console still works.</summary>
internal sealed record ShowBeginning(string Token);

internal sealed class ShowBeginningHandler(LinkBook links) : IHandle<ShowBeginning, bool>
{
    public async Task<Outcome<bool>> HandleAsync(ShowBeginning request, CancellationToken cancellation) =>
        await links.FindAsync(LinkPurpose.Begin, request.Token, cancellation) is not null;
}
