using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Partnering.Contracts;
using Samenspel.Modules.Partnering.Domain;

namespace Samenspel.Modules.Partnering.Strategies;

/// <summary>Enters the made-up strategies of the demonstration.</summary>
internal sealed class DemonstrationStrategies(SamenspelDb db, TimeProvider time, IHandle<KeepStrategy, int> keeper, IHandle<ShareStrategy, int> sharer) : IDemonstrationStrategies
{
    public async Task<Outcome<bool>> KeepAsync(DemonstrationStrategy wanted, CancellationToken cancellation)
    {
        if (await db.Set<PartnerStrategy>().AnyAsync(one => one.Code == wanted.Municipality, cancellation))
        {
            return false;
        }

        var year = DutchTime.DateOf(time.GetUtcNow()).Year;
        var document = new StrategyDocument
        {
            Goals = [.. wanted.Goals.Select((motive, at) => new StrategyGoal(motive, Math.Min(at + 1, StrategyGoal.Least)))],
            Ambition = wanted.Ambition,
            LeastMembers = wanted.LeastMembers,
            MaxSize = wanted.MaxSize,
            Lessons = [.. wanted.Lessons.Select(one => new StrategyLesson(one.Party, year - one.YearsAgo, one.Text))],
        };
        var kept = await keeper.HandleAsync(new KeepStrategy(wanted.Municipality, 0, document, []), cancellation);
        if (!kept.TryGet(out var version))
        {
            return kept.Refusals.ToList();
        }

        if (!wanted.IsShared)
        {
            return true;
        }

        var shared = await sharer.HandleAsync(new ShareStrategy(wanted.Municipality, version, StrategyPart.Strategy, IsShared: true), cancellation);
        return shared.TryGet(out _) ? true : shared.Refusals.ToList();
    }
}
