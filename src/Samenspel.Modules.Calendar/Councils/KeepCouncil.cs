using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Calendar.Texts;

namespace Samenspel.Modules.Calendar.Councils;

/// <param name="Code">The municipality.</param>
/// <param name="Version">As the page showed it; zero for the first; null for any.</param>
/// <param name="Document">Everything that is to be known from now on.</param>
/// <param name="Unreadable">What was already found wrong.</param>
internal sealed record KeepCouncil(string Code, int? Version, CouncilDocument Document, IReadOnlyList<Refusal> Unreadable) : IWrite, IAboutCouncil;

/// <summary>Keeps the dates of a council, all or nothing.</summary>
internal sealed class KeepCouncilHandler(SamenspelDb db, ProcessContext process, TimeProvider time, RecordEntry entry) : IHandle<KeepCouncil, int>
{
    public const string ChangedMeanwhile = "calendar.changed-meanwhile";
    private const int MostNamed = 20;

    public async Task<Outcome<int>> HandleAsync(KeepCouncil request, CancellationToken cancellation)
    {
        var known = await db.Set<CouncilYear>().SingleOrDefaultAsync(one => one.Code == request.Code, cancellation);
        var refusals = request.Unreadable.Concat(CouncilRules.Check(request.Document)).ToList();
        if (request.Version is { } version && version != (known?.Version ?? 0))
        {
            refusals.Insert(0, new(RefusalKind.Conflict, ChangedMeanwhile, CalendarTexts.Council_Changed));
        }

        if (refusals.Count > 0)
        {
            return refusals;
        }

        var organisation = process.Actor.Memberships.First(one => one.Code == request.Code).Organisation;
        var before = known?.Document ?? new CouncilDocument();
        if (known is null)
        {
            known = new CouncilYear { Code = request.Code };
            db.Add(known);
        }

        known.Keep(request.Document.Sorted(), organisation, time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        entry.Place(KeepsCouncil.ChainOf(organisation), KeepsCouncil.ChainOf(organisation));
        entry.Detail("municipality", request.Code);
        Tell("meetings", before.Meetings, known.Document.Meetings);
        Tell("recesses", before.Recesses, known.Document.Recesses);
        Tell("seats", before.Seats, known.Document.Seats);
        return known.Version;
    }

    private void Tell<T>(string name, IReadOnlyList<T> before, IReadOnlyList<T> after)
    {
        Name($"{name} gone", before.Except(after));
        Name($"{name} new", after.Except(before));
    }

    private void Name<T>(string name, IEnumerable<T> changed)
    {
        var all = changed.Select(Word).ToList();
        if (all.Count > 0)
        {
            var more = all.Count > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {all.Count - MostNamed} more") : "";
            entry.Detail(name, string.Join(", ", all.Take(MostNamed)) + more);
        }
    }

    private static string Word<T>(T one) => one switch
    {
        CouncilMeeting meeting => meeting.Delivery is { } delivery ? $"{Iso(meeting.Day)} (papers {Iso(delivery)})" : Iso(meeting.Day),
        CouncilRecess recess => $"{Iso(recess.From)}/{Iso(recess.Until)}",
        CouncilSeats seats => string.Create(CultureInfo.InvariantCulture, $"{seats.Number} from {Iso(seats.From)}"),
        _ => "",
    };

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
