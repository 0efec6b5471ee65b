using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.WebKit.Api;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Calendar.Councils;

/// <summary>A council's own year in the API: read and written whole.</summary>
/// <param name="Meetings">One a day.</param>
/// <param name="Recesses">They do not overlap.</param>
/// <param name="Seats">How many from which day.</param>
[ApiName("Raadsjaar")]
internal sealed record CouncilBody(IReadOnlyList<MeetingBody>? Meetings, IReadOnlyList<RecessBody>? Recesses, IReadOnlyList<SeatsBody>? Seats)
{
    public static CouncilBody Of(CouncilDocument document) => new(
        [.. document.Meetings.Select(one => new MeetingBody(one.Day, one.Delivery, one.Name))],
        [.. document.Recesses.Select(one => new RecessBody(one.From, one.Until, one.Name, one.IsOfRegion))],
        [.. document.Seats.Select(one => new SeatsBody(one.From, one.Number))]);

    /// <summary>Reads what was sent; what is left out is not there any more.</summary>
    public (CouncilDocument Document, IReadOnlyList<Refusal> Refusals) Read()
    {
        var refusals = new List<Refusal>();
        Want("meetings", Meetings, one => one?.Day is not null, "day", refusals);
        Want("recesses", Recesses, one => one?.Day is not null, "day", refusals);
        Want("recesses", Recesses, one => one?.Until is not null, "until", refusals);
        Want("seats", Seats, one => one?.Day is not null, "day", refusals);
        return refusals.Count > 0 ? (new CouncilDocument(), refusals) : (Document(), refusals);
    }

    private CouncilDocument Document() => new()
    {
        Meetings = [.. (Meetings ?? []).Select(one => new CouncilMeeting(one.Day!.Value, one.Delivery, LineInput.Read(one.Name)))],
        Recesses = [.. (Recesses ?? []).Select(one => new CouncilRecess(one.Day!.Value, one.Until!.Value, LineInput.Read(one.Name), one.IsOfRegion ?? false))],
        Seats = [.. (Seats ?? []).Select(one => new CouncilSeats(one.Day!.Value, one.Number ?? 0))],
    };

    private static void Want<T>(string list, IReadOnlyList<T>? all, Func<T, bool> isThere, string field, List<Refusal> refusals)
    {
        for (var i = 0; i < (all?.Count ?? 0); i++)
        {
            if (!isThere(all![i]))
            {
                refusals.Add(new(RefusalKind.Invalid, "form.required", CalendarTexts.Council_DayMissing, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{list}[{i}].{field}")));
            }
        }
    }
}

/// <summary>A meeting.</summary>
/// <param name="Delivery">The last day for its papers; null when not known.</param>
[ApiName("RaadsjaarVergadering")]
internal sealed record MeetingBody(DateOnly? Day, DateOnly? Delivery, string? Name);

/// <summary>A time in which the council does not meet.</summary>
/// <param name="Day">The first day.</param>
/// <param name="Until">The last day.</param>
/// <param name="IsOfRegion">That of the school region, not the council's own.</param>
[ApiName("RaadsjaarReces")]
internal sealed record RecessBody(DateOnly? Day, DateOnly? Until, string? Name, bool? IsOfRegion);

/// <summary>How many seats.</summary>
/// <param name="Day">From which day.</param>
[ApiName("RaadsjaarZetels")]
internal sealed record SeatsBody(DateOnly? Day, int? Number);
