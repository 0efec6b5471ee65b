using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Contracts;
using Samenspel.Modules.Calendar.Domain;

namespace Samenspel.Modules.Calendar.Councils;

/// <summary>Enters this year and the next of the councils of the demonstration.</summary>
internal sealed class DemonstrationCouncils(SamenspelDb db, TimeProvider time, IHandle<KeepCouncil, int> keeper) : IDemonstrationCouncils
{
    private const int Years = 2;

    public async Task<Outcome<bool>> KeepAsync(DemonstrationCouncil wanted, CancellationToken cancellation)
    {
        if (await db.Set<CouncilYear>().AnyAsync(one => one.Code == wanted.Municipality, cancellation))
        {
            return false;
        }

        var year = DutchTime.DateOf(time.GetUtcNow()).Year;
        var kept = await keeper.HandleAsync(new KeepCouncil(wanted.Municipality, 0, DocumentOf(wanted, year), []), cancellation);
        return kept.TryGet(out _) ? true : kept.Refusals.ToList();
    }

    private static CouncilDocument DocumentOf(DemonstrationCouncil wanted, int year)
    {
        var recesses = Enumerable.Range(year, Years).Select(one => new CouncilRecess(new(one, 7, 13), new(one, 8, 28), "Zomerreces (fictief)", IsOfRegion: false)).ToList();
        var day = new DateOnly(year, 1, 1).AddDays(7 * (wanted.First - 1));
        day = day.AddDays(((int)wanted.Weekday - (int)day.DayOfWeek + 7) % 7);
        var meetings = new List<CouncilMeeting>();
        for (; day.Year < year + Years; day = day.AddDays(7 * wanted.Weeks))
        {
            if (!recesses.Exists(recess => recess.From <= day && day <= recess.Until))
            {
                meetings.Add(new(day, day.AddDays(-wanted.DeliveryDays), ""));
            }
        }

        return new() { Meetings = meetings, Recesses = recesses, Seats = [new(new(year - 1, 1, 1), wanted.Seats)] };
    }
}
