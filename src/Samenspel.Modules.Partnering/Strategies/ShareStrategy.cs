using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Partnering.Domain;
using Samenspel.Modules.Partnering.Texts;

namespace Samenspel.Modules.Partnering.Strategies;

/// <summary>Shares a part of a strategy, or takes that back.</summary>
/// <param name="Code">The municipality.</param>
/// <param name="Version">As the page showed it: what is shared is what was seen.</param>
/// <param name="Part">Which part.</param>
/// <param name="IsShared">What is to hold from now on.</param>
internal sealed record ShareStrategy(string Code, int Version, StrategyPart Part, bool IsShared) : IWrite, IAboutStrategy;

/// <summary>Shares a part of a strategy, or takes that back.</summary>
internal sealed class ShareStrategyHandler(SamenspelDb db, TimeProvider time, RecordEntry entry) : IHandle<ShareStrategy, int>
{
    public async Task<Outcome<int>> HandleAsync(ShareStrategy request, CancellationToken cancellation)
    {
        var known = await db.Set<PartnerStrategy>().SingleOrDefaultAsync(one => one.Code == request.Code, cancellation);
        if (known is null)
        {
            return new Refusal(RefusalKind.Conflict, "partnering.no-strategy", StrategyTexts.Wrong_None);
        }

        if (known.Version != request.Version)
        {
            return new Refusal(RefusalKind.Conflict, KeepStrategyHandler.ChangedMeanwhile, StrategyTexts.Changed);
        }

        if (known.Shares(request.Part) != request.IsShared)
        {
            known.Share(request.Part, request.IsShared, time.GetUtcNow());
            await db.SaveChangesAsync(cancellation);
        }

        entry.Place(KeepsStrategy.ChainOf(known.Organisation), KeepsStrategy.ChainOf(known.Organisation));
        entry.Detail("municipality", request.Code);
        entry.Detail("part", request.Part == StrategyPart.Strategy ? "strategy" : "lessons");
        entry.Detail("shared", request.IsShared ? "yes" : "no");
        return known.Version;
    }
}
