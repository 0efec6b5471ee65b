using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Monitor.Contracts;
using Samenspel.Modules.Partnering.Domain;
using Samenspel.Modules.Partnering.Texts;

namespace Samenspel.Modules.Partnering.Strategies;

/// <param name="Code">The municipality.</param>
/// <param name="Version">As the page showed it; zero for the first; null for any.</param>
/// <param name="Document">Everything that holds from now on.</param>
/// <param name="Unreadable">What was already found wrong.</param>
internal sealed record KeepStrategy(string Code, int? Version, StrategyDocument Document, IReadOnlyList<Refusal> Unreadable) : IWrite, IAboutStrategy;

/// <summary>Keeps the strategy of a municipality, all or nothing.</summary>
internal sealed class KeepStrategyHandler(
    SamenspelDb db, ProcessContext process, IAtlas atlas, ISurveyMotives motives, TimeProvider time, RecordEntry entry) : IHandle<KeepStrategy, int>
{
    public const string ChangedMeanwhile = "partnering.changed-meanwhile";

    public async Task<Outcome<int>> HandleAsync(KeepStrategy request, CancellationToken cancellation)
    {
        var known = await db.Set<PartnerStrategy>().SingleOrDefaultAsync(one => one.Code == request.Code, cancellation);
        var rules = new StrategyRules(request.Code, await atlas.MunicipalitiesAsync(cancellation), motives.All);
        var refusals = request.Unreadable.Concat(rules.Check(request.Document)).ToList();
        if (request.Version is { } version && version != (known?.Version ?? 0))
        {
            refusals.Insert(0, new(RefusalKind.Conflict, ChangedMeanwhile, StrategyTexts.Changed));
        }

        if (refusals.Count > 0)
        {
            return refusals;
        }

        var organisation = process.Actor.Memberships.First(one => one.Code == request.Code).Organisation;
        if (known is null)
        {
            known = new PartnerStrategy { Code = request.Code };
            db.Add(known);
        }

        known.Keep(request.Document, organisation, time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        entry.Place(KeepsStrategy.ChainOf(organisation), KeepsStrategy.ChainOf(organisation));
        entry.Detail("municipality", request.Code);
        return known.Version;
    }
}
