using System.Globalization;
using Samenspel.Modules.Calendar.Contracts;
using Samenspel.Modules.Calendar.Counting;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Calendar.Explaining;

/// <summary>Says in the language of the page why a date is what it is.</summary>
internal static class TermWords
{
    public static DayExplanation Explain(LawBook law, CountedTerm counted) => counted.Edition is { } edition
        ? Explain(edition, counted.Working.Select(step => Step(law, step)), counted.Remarks.Select(one => Remark(law, one)))
        : new("", CalendarTexts.Word_NoArticle, State(law, counted), 0, Hardness(0), [], [State(law, counted)], "");

    public static DayExplanation Explain(LawEdition edition, IEnumerable<string> working, IEnumerable<string> remarks) => new(
        In(edition.Rule),
        Article(edition.Law, edition.Article),
        Validity(edition.ValidFrom, edition.ValidUntil, edition.IsLimitOfKnowledge),
        edition.Hardness,
        Hardness(edition.Hardness),
        [.. working],
        [.. remarks, .. edition.Note is { } note ? [In(note)] : Array.Empty<string>()],
        string.Join("; ", edition.Sources.Select(In)));

    public static string In(LawText text) => text.In(CultureInfo.CurrentUICulture);

    public static string Article(string? law, string? article) => (law, article) switch
    {
        (null, _) => CalendarTexts.Word_NoLaw,
        (_, null) => Phrase.With(CalendarTexts.Word_LawOnly, law),
        _ => Phrase.With(CalendarTexts.Word_Article, law, article),
    };

    public static string Validity(DateOnly from, DateOnly? until, bool isLimit)
    {
        var text = until is { } end ? Phrase.With(CalendarTexts.Word_ValidBetween, Show.Date(from), Show.Date(end)) : Phrase.With(CalendarTexts.Word_ValidFrom, Show.Date(from));
        return isLimit ? $"{text} {CalendarTexts.Remark_Limit}" : text;
    }

    public static string Hardness(int blocks) => blocks switch
    {
        4 => CalendarTexts.Hard_Law,
        3 => CalendarTexts.Hard_Published,
        2 => CalendarTexts.Hard_Derived,
        1 => CalendarTexts.Hard_Judgement,
        _ => CalendarTexts.Hard_Unverified,
    };

    /// <summary>Why there is no day, or that there is one.</summary>
    public static string State(LawBook law, CountedTerm counted) => counted.State switch
    {
        CountState.BeforeKnowledge => $"{CalendarTexts.State_NoneKnown} {In(counted.Term.NoneBeforeText)}",
        CountState.NoEdition => Phrase.With(CalendarTexts.State_NoEdition, Show.Date(counted.Term.Editions[0].ValidFrom)),
        CountState.NeedsEvent => Phrase.With(CalendarTexts.State_NeedsEvent, In(law.NameOf(counted.Needs ?? ""))),
        CountState.NeedsYear => CalendarTexts.State_NeedsYear,
        CountState.BeyondCalendar => CalendarTexts.State_Beyond,
        _ => "",
    };

    public static string Day(DateOnly day) => Phrase.With(CalendarTexts.Word_Day, day.ToString("dddd", CultureInfo.CurrentCulture), Show.Date(day));

    public static string Amount(int count, LawUnit unit) => (unit, count) switch
    {
        (LawUnit.Days, 1) => CalendarTexts.Unit_Day,
        (LawUnit.Weeks, 1) => CalendarTexts.Unit_Week,
        (LawUnit.Months, 1) => CalendarTexts.Unit_Month,
        (LawUnit.Days, _) => Phrase.With(CalendarTexts.Unit_Days, count),
        (LawUnit.Weeks, _) => Phrase.With(CalendarTexts.Unit_Weeks, count, count * 7),
        _ => Phrase.With(CalendarTexts.Unit_Months, count),
    };

    public static string Step(LawBook law, CountStep step) => step.Kind switch
    {
        CountStepKind.Given => Phrase.With(CalendarTexts.Step_Given, In(law.NameOf(step.Name ?? "")), Day(step.Day)),
        CountStepKind.FirstDay => Phrase.With(CalendarTexts.Step_FirstDay, Day(step.Result!.Value)),
        CountStepKind.Later => Phrase.With(CalendarTexts.Step_Later, Amount(step.Count, step.Unit), Show.Date(step.Day), Day(step.Result!.Value)),
        CountStepKind.Earlier => Phrase.With(CalendarTexts.Step_Earlier, Amount(step.Count, step.Unit), Show.Date(step.Day), Day(step.Result!.Value)),
        CountStepKind.ShortMonth => Phrase.With(CalendarTexts.Step_ShortMonth, Day(step.Result!.Value)),
        CountStepKind.Year => Phrase.With(step.Name == "budget" ? CalendarTexts.Step_BudgetYear : CalendarTexts.Step_AccountYear, Year(step.Count), Year(step.Day.Year)),
        CountStepKind.Named => Phrase.With(CalendarTexts.Step_Named, Day(step.Day)),
        CountStepKind.DayBefore => Phrase.With(CalendarTexts.Step_DayBefore, Show.Date(step.Day), Day(step.Result!.Value)),
        CountStepKind.Earliest => Phrase.With(CalendarTexts.Step_Earliest, Show.Date(step.Result!.Value), Show.Date(step.Day)),
        CountStepKind.NoLaterThan => Phrase.With(CalendarTexts.Step_NoLaterThan, In(law.NameOf(step.Name ?? "")), Day(step.Result!.Value)),
        CountStepKind.Within => Phrase.With(CalendarTexts.Step_Within, Show.Date(step.Day), Show.Date(step.Result!.Value)),
        CountStepKind.Follows => Phrase.With(CalendarTexts.Step_Follows, In(law.NameOf(step.Name ?? "")), Day(step.Day)),
        CountStepKind.BeforeStart => Phrase.With(CalendarTexts.Step_BeforeStart, Day(step.Day), Day(step.Result!.Value)),
        CountStepKind.SameDay => Phrase.With(CalendarTexts.Step_SameDay, Day(step.Day)),
        CountStepKind.RunOut => Phrase.With(CalendarTexts.Step_RunOut, Show.Date(step.Day), Day(step.Result!.Value)),
        CountStepKind.Meeting => Phrase.With(CalendarTexts.Step_Meeting, Show.Date(step.Day), Day(step.Result!.Value)),
        CountStepKind.Delivery => Phrase.With(CalendarTexts.Step_Delivery, Show.Date(step.Day), Day(step.Result!.Value)),
        _ => CalendarTexts.Step_NoMeetings,
    };

    public static string Remark(LawBook law, CountRemark remark) => remark.Kind switch
    {
        CountRemarkKind.Weekend => $"{CalendarTexts.Remark_Weekend} {In(law.Counting.WeekendsAndHolidays)}",
        CountRemarkKind.Holiday => $"{Phrase.With(CalendarTexts.Remark_Holiday, HolidayName(remark.Name))} {In(law.Counting.WeekendsAndHolidays)}",
        CountRemarkKind.Recess => $"{Phrase.With(CalendarTexts.Remark_Recess, remark.Name)} {In(law.Counting.Recess)}",
        CountRemarkKind.LimitOfKnowledge => CalendarTexts.Remark_Limit,
        CountRemarkKind.Transition => $"{CalendarTexts.Remark_Transition} {In(law.Counting.Transition)}",
        CountRemarkKind.Unverified => CalendarTexts.Remark_Unverified,
        CountRemarkKind.NoArticle => CalendarTexts.Remark_NoArticle,
        CountRemarkKind.NoConsequence => CalendarTexts.Remark_NoConsequence,
        _ => CalendarTexts.Remark_Election,
    };

    private static string HolidayName(string? name) => name switch
    {
        nameof(Holiday.NewYear) => CalendarTexts.Holiday_NewYear,
        nameof(Holiday.Easter) => CalendarTexts.Holiday_Easter,
        nameof(Holiday.KingsDay) => CalendarTexts.Holiday_KingsDay,
        nameof(Holiday.Liberation) => CalendarTexts.Holiday_Liberation,
        nameof(Holiday.Ascension) => CalendarTexts.Holiday_Ascension,
        nameof(Holiday.Pentecost) => CalendarTexts.Holiday_Pentecost,
        _ => CalendarTexts.Holiday_Christmas,
    };

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
