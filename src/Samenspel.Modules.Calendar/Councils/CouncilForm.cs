using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Calendar.Domain;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Calendar.Councils;

/// <summary>The form of one meeting, recess or number of seats.</summary>
internal sealed class CouncilForm
{
    public const string DayField = "day";
    public const string DeliveryField = "delivery";
    public const string UntilField = "until";
    public const string NameField = "name";
    public const string NumberField = "number";
    public const string RegionField = "region";
    private static readonly NumberRule SeatsRule = new(1, CouncilRules.MostSeatsNumber, 0, 29);
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public string this[string name]
    {
        get => _values.GetValueOrDefault(name) ?? "";
        private set => _values[name] = value;
    }

    public static CouncilForm Posted(IFormCollection form)
    {
        var posted = new CouncilForm();
        foreach (var (name, text) in form)
        {
            posted[name] = LineInput.Read(text.ToString());
        }

        return posted;
    }

    /// <returns>The form of what is there; null when nothing begins on that day.</returns>
    public static CouncilForm? Of(CouncilDocument document, string kind, DateOnly day) => kind switch
    {
        CouncilKind.Meeting => document.Meetings.FirstOrDefault(one => one.Day == day) is { } one
            ? new() { [DayField] = Word(one.Day), [DeliveryField] = Word(one.Delivery), [NameField] = one.Name } : null,
        CouncilKind.Recess => document.Recesses.FirstOrDefault(one => one.From == day) is { } one
            ? new() { [DayField] = Word(one.From), [UntilField] = Word(one.Until), [NameField] = one.Name, [RegionField] = one.IsOfRegion ? bool.TrueString : bool.FalseString } : null,
        _ => document.Seats.FirstOrDefault(one => one.From == day) is { } one
            ? new() { [DayField] = Word(one.From), [NumberField] = one.Number.ToString(CultureInfo.InvariantCulture) } : null,
    };

    /// <summary>What is known without what begins on that day.</summary>
    public static CouncilDocument Without(CouncilDocument document, string kind, DateOnly? day) => kind switch
    {
        CouncilKind.Meeting => document with { Meetings = [.. document.Meetings.Where(one => one.Day != day)] },
        CouncilKind.Recess => document with { Recesses = [.. document.Recesses.Where(one => one.From != day)] },
        _ => document with { Seats = [.. document.Seats.Where(one => one.From != day)] },
    };

    /// <summary>Reads the form into the document and names everything that is wrong, each at its field.</summary>
    public (CouncilDocument Document, IReadOnlyList<Refusal> Refusals) AddTo(CouncilDocument document, string kind, DateOnly today)
    {
        var refusals = new List<Refusal>();
        var day = Day(DayField, kind == CouncilKind.Meeting ? CalendarTexts.Field_Day : CalendarTexts.Field_From, today, refusals);
        var added = kind switch
        {
            CouncilKind.Meeting => AddMeeting(document, day, today, refusals),
            CouncilKind.Recess => AddRecess(document, day, today, refusals),
            _ => AddSeats(document, day, refusals),
        };
        return (refusals.Count > 0 ? document : added, refusals);
    }

    private CouncilDocument AddMeeting(CouncilDocument document, DateOnly day, DateOnly today, List<Refusal> refusals)
    {
        DateOnly? delivery = this[DeliveryField].Length > 0 ? Day(DeliveryField, CalendarTexts.Field_Delivery, today, refusals) : null;
        return document with { Meetings = [.. document.Meetings, new(day, delivery, this[NameField])] };
    }

    private CouncilDocument AddRecess(CouncilDocument document, DateOnly day, DateOnly today, List<Refusal> refusals)
    {
        var until = Day(UntilField, CalendarTexts.Field_Until, today, refusals);
        return document with { Recesses = [.. document.Recesses, new(day, until, this[NameField], this[RegionField] == bool.TrueString)] };
    }

    private CouncilDocument AddSeats(CouncilDocument document, DateOnly day, List<Refusal> refusals)
    {
        var read = SeatsRule.Read(this[NumberField], CalendarTexts.Field_Seats, NumberField);
        refusals.AddRange(read.Refusals);
        return document with { Seats = [.. document.Seats, new(day, read.TryGet(out var number) ? (int)number : 0)] };
    }

    private DateOnly Day(string field, string label, DateOnly example, List<Refusal> refusals)
    {
        var read = DateRule.Read(this[field], label, field, example);
        refusals.AddRange(read.Refusals);
        return read.TryGet(out var day) ? day : default;
    }

    private static string Word(DateOnly? day) => day?.ToString("d-M-yyyy", CultureInfo.InvariantCulture) ?? "";
}
