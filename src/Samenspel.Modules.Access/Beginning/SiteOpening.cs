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

    public async Task<IReadOnlyList<string>> LinesAsync(string site, CancellationToken cancellation)
    {
        var lines = new List<string> { post.Description };
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ProcessContext>().Become(Actor.Installation, "start");
        var known = await scope.ServiceProvider.GetRequiredService<IHandle<AskAdministrator, bool>>().HandleAsync(new AskAdministrator(), cancellation);
        if (known.TryGet(out var isThere) && isThere)
        {
            return lines;
        }

        var offered = await scope.ServiceProvider.GetRequiredService<IHandle<OfferBeginning, BeginningOffer>>().HandleAsync(new OfferBeginning(), cancellation);
        if (offered.TryGet(out var offer) && offer.Secret is { } secret)
        {
            lines.Add($"There is no administrator yet. Within {OfferBeginningHandler.HoldsFor.TotalHours:0} hours, open this link to become the first:");
            lines.Add($"  {site}{Path}{secret}");
        }

        return lines;
    }
}
