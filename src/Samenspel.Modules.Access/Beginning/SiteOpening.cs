using Microsoft.Extensions.DependencyInjection;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Mailing;

namespace Samenspel.Modules.Access.Beginning;

/// <summary>Asks as the installation itself, in a scope of its own.</summary>
internal sealed class SiteOpening(IServiceScopeFactory scopes, IPost post) : ISiteOpening
{
    public const string Path = "/begin/";

    public async Task<OpeningNotice> PrepareAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ProcessContext>().Become(Actor.Installation, "start");
        var known = await scope.ServiceProvider.GetRequiredService<IHandle<AskAdministrator, bool>>().HandleAsync(new AskAdministrator(), cancellation);
        if (known.TryGet(out var isThere) && isThere)
        {
            return new OpeningNotice(post.Description, null, 0);
        }

        var offered = await scope.ServiceProvider.GetRequiredService<IHandle<OfferBeginning, BeginningOffer>>().HandleAsync(new OfferBeginning(), cancellation);
        var secret = offered.TryGet(out var offer) ? offer.Secret : null;
        return new OpeningNotice(post.Description, secret is null ? null : Path + secret, (int)OfferBeginningHandler.HoldsFor.TotalHours);
    }
}
