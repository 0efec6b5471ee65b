using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Calendar.Counting;
using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Calendar.Planning;

namespace Samenspel.Modules.Calendar.Councils;

/// <summary>Finds the dates of councils. A municipality that went into another has the dates of the one that came of it where it has none of its own.</summary>
internal sealed class CouncilDirectory(SamenspelDb db, IAtlas atlas)
{
    /// <returns>For each code that is known the dates of its council; nothing for the others.</returns>
    public async Task<IReadOnlyDictionary<string, CouncilYear>> OfAsync(IReadOnlyCollection<string> codes, CancellationToken cancellation)
    {
        var municipalities = await atlas.MunicipalitiesAsync(cancellation);
        var wanted = codes.Distinct(StringComparer.Ordinal)
            .ToDictionary(code => code, code => (string[])[code, .. municipalities.SuccessorsOf(code).Select(one => one.Code).Where(next => next != code).Take(1)], StringComparer.Ordinal);
        var all = wanted.Values.SelectMany(one => one).Distinct(StringComparer.Ordinal).ToList();
        var known = await db.Set<CouncilYear>().AsNoTracking().Where(one => all.Contains(one.Code)).ToDictionaryAsync(one => one.Code, StringComparer.Ordinal, cancellation);
        return wanted
            .Select(one => (Code: one.Key, Year: one.Value.Select(known.GetValueOrDefault).FirstOrDefault(year => year is not null)))
            .Where(one => one.Year is not null)
            .ToDictionary(one => one.Code, one => one.Year!, StringComparer.Ordinal);
    }

    public static CouncilDates DatesOf(CouncilYear? year) => year is null ? CouncilDates.None : new(
        [.. year.Document.Meetings.Select(one => new PlannedMeeting(one.Day, one.Delivery))],
        [.. year.Document.Recesses.Select(one => new Recess(one.From, one.Until, one.Name))]);
}
