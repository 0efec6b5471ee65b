using Samenspel.Kernel;
using Samenspel.Modules.Access.Domain;

namespace Samenspel.Modules.Access.Recovering;

/// <summary>Whether a link for a new password still works.</summary>
internal sealed record ShowPasswordReset(string Token);

internal sealed class ShowPasswordResetHandler(LinkBook links) : IHandle<ShowPasswordReset, bool>
{
    public async Task<Outcome<bool>> HandleAsync(ShowPasswordReset request, CancellationToken cancellation) =>
        await links.FindAsync(LinkPurpose.ResetPassword, request.Token, cancellation) is not null;
}
