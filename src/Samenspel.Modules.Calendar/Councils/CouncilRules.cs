using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Calendar.Councils;

/// <summary>What a council's own year must keep to. Everything that is wrong is named at its place.</summary>
internal static class CouncilRules
{
    public const int MostSeatsNumber = 99;
    private const int LongestRecess = 120;
    private const int LongestDelivery = 120;
    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly DateOnly Last = new(2100, 12, 31);

    public static IReadOnlyList<Refusal> Check(CouncilDocument document) =>
        [.. Counts(document), .. Meetings(document.Meetings), .. Recesses(document.Recesses), .. Seats(document.Seats)];

    private static IEnumerable<Refusal> Counts(CouncilDocument document)
    {
        if (document.Meetings.Count > CouncilYear.MostMeetings)
        {
            yield return Refuse("calendar.too-many-meetings", Phrase.With(CalendarTexts.Council_TooMany, CouncilYear.MostMeetings), "meetings");
        }

        if (document.Recesses.Count > CouncilYear.MostRecesses)
        {
            yield return Refuse("calendar.too-many-recesses", Phrase.With(CalendarTexts.Council_TooMany, CouncilYear.MostRecesses), "recesses");
        }

        if (document.Seats.Count > CouncilYear.MostSeats)
        {
            yield return Refuse("calendar.too-many-seats", Phrase.With(CalendarTexts.Council_TooMany, CouncilYear.MostSeats), "seats");
        }
    }

    private static IEnumerable<Refusal> Meetings(IReadOnlyList<CouncilMeeting> all)
    {
        for (var i = 0; i < all.Count; i++)
        {
            var (one, place) = (all[i], Place("meetings", i));
            foreach (var refusal in Day(one.Day, $"{place}.day").Concat(Name(one.Name, isRequired: false, place)))
            {
                yield return refusal;
            }

            if (all.Take(i).Any(other => other.Day == one.Day))
            {
                yield return Refuse("calendar.meeting-twice", Phrase.With(CalendarTexts.Council_MeetingTwice, Show.Date(one.Day)), $"{place}.day");
            }

            if (one.Delivery is { } delivery && delivery > one.Day)
            {
                yield return Refuse("calendar.delivery-after-meeting", CalendarTexts.Council_DeliveryAfter, $"{place}.delivery");
            }
            else if (one.Delivery is { } early && one.Day.DayNumber - early.DayNumber > LongestDelivery)
            {
                yield return Refuse("calendar.delivery-too-early", Phrase.With(CalendarTexts.Council_DeliveryEarly, LongestDelivery), $"{place}.delivery");
            }
        }
    }

    private static IEnumerable<Refusal> Recesses(IReadOnlyList<CouncilRecess> all)
    {
        for (var i = 0; i < all.Count; i++)
        {
            var (one, place) = (all[i], Place("recesses", i));
            foreach (var refusal in Day(one.From, $"{place}.day").Concat(Name(one.Name, isRequired: true, place)))
            {
                yield return refusal;
            }

            if (one.Until < one.From)
            {
                yield return Refuse("calendar.recess-ends-before", CalendarTexts.Council_RecessOrder, $"{place}.until");
            }
            else if (one.Until.DayNumber - one.From.DayNumber > LongestRecess)
            {
                yield return Refuse("calendar.recess-too-long", Phrase.With(CalendarTexts.Council_RecessLong, LongestRecess), $"{place}.until");
            }

            if (all.Take(i).FirstOrDefault(other => other.IsOfRegion == one.IsOfRegion && other.From <= one.Until && one.From <= other.Until) is { } overlap)
            {
                yield return Refuse("calendar.recess-overlaps", Phrase.With(CalendarTexts.Council_RecessOverlap, overlap.Name, Show.Date(overlap.From), Show.Date(overlap.Until)), $"{place}.day");
            }
        }
    }

    private static IEnumerable<Refusal> Seats(IReadOnlyList<CouncilSeats> all)
    {
        for (var i = 0; i < all.Count; i++)
        {
            var (one, place) = (all[i], Place("seats", i));
            foreach (var refusal in Day(one.From, $"{place}.day"))
            {
                yield return refusal;
            }

            if (one.Number is < 1 or > MostSeatsNumber)
            {
                yield return Refuse("calendar.seats", Phrase.With(CalendarTexts.Council_SeatsWanted, MostSeatsNumber), $"{place}.number");
            }

            if (all.Take(i).Any(other => other.From == one.From))
            {
                yield return Refuse("calendar.seats-twice", Phrase.With(CalendarTexts.Council_SeatsTwice, Show.Date(one.From)), $"{place}.day");
            }
        }
    }

    private static IEnumerable<Refusal> Day(DateOnly day, string field)
    {
        if (day < First || day > Last)
        {
            yield return Refuse("calendar.day-out-of-range", Phrase.With(CalendarTexts.Council_DayWanted, Show.Date(First), Show.Date(Last)), field);
        }
    }

    private static IEnumerable<Refusal> Name(string name, bool isRequired, string place)
    {
        if (name.Length > CouncilYear.NameMaxLength || (isRequired && name.Length == 0))
        {
            yield return Refuse("calendar.name", Phrase.With(CalendarTexts.Council_NameWanted, CouncilYear.NameMaxLength), $"{place}.name");
        }
    }

    private static string Place(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    private static Refusal Refuse(string code, string message, string field) => new(RefusalKind.Invalid, code, message, field);
}
