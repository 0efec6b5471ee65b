using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.Process.Content.Documents;
using Samenspel.Modules.Process.Texts;
using Samenspel.Modules.Process.Working;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Process.Answers;

/// <summary>What pages and the record say of answers.</summary>
internal static class AnswerWords
{
    public static Refusal Unknown() => new(RefusalKind.NotFound, "process.unknown-question", WorkTexts.Unknown_Question);

    public static string ValueOf(AnswerForm form, string value) => (form, value) switch
    {
        (_, "") => "",
        (AnswerForm.YesNo, _) => value == AnswerEntry.Yes ? WorkTexts.Yes : WorkTexts.No,
        (AnswerForm.Level, _) => Phrase.With(WorkTexts.Level_Of, value, AnswerEntry.HighestLevel),
        (AnswerForm.Amount, _) => Show.EuroExact((long)(decimal.Parse(value, CultureInfo.InvariantCulture) * 100)),
        (AnswerForm.Date, _) => Show.Date(DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
        _ => value,
    };

    /// <returns>The value as a field takes it.</returns>
    public static string Typed(AnswerForm form, string value) => (form, value) switch
    {
        (_, "") => "",
        (AnswerForm.Date, _) => DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("d-M-yyyy", CultureInfo.InvariantCulture),
        (AnswerForm.Amount, _) => decimal.Parse(value, CultureInfo.InvariantCulture).ToString("0.##", CultureInfo.CurrentCulture),
        _ => value,
    };

    public static bool HasValue(AnswerForm form) => form is not (AnswerForm.Text or AnswerForm.List);

    public static string LabelOf(AnswerForm form) => form switch
    {
        AnswerForm.YesNo => WorkTexts.Answer_YesNo,
        AnswerForm.Level => WorkTexts.Answer_Level,
        AnswerForm.Amount => WorkTexts.Answer_Amount,
        _ => WorkTexts.Answer_Date,
    };

    /// <returns>What can be chosen; empty when it is typed.</returns>
    public static IReadOnlyList<Choice> ChoicesOf(AnswerForm form) => form switch
    {
        AnswerForm.YesNo => [new(AnswerEntry.Yes, WorkTexts.Yes), new(AnswerEntry.No, WorkTexts.No)],
        AnswerForm.Level => [.. Enumerable.Range(AnswerEntry.LowestLevel, AnswerEntry.HighestLevel).Select(level => level.ToString(CultureInfo.InvariantCulture)).Select(level => new Choice(level, level))],
        _ => [],
    };

    public static (StatusKind Kind, string Word) StateOf(QuestionItem item, DateOnly today) => item switch
    {
        { IsRetired: true } => (StatusKind.None, WorkTexts.State_Retired),
        { IsParked: true } => (StatusKind.None, item.Own.Any(one => one.Number > 0) ? WorkTexts.State_ParkedNoted : WorkTexts.State_Parked),
        { IsAnswered: true } => (StatusKind.Ok, WorkTexts.State_Answered),
        _ when item.IsOverdue(today) => (StatusKind.Warn, WorkTexts.State_Overdue),
        { IsTogether: false, Given: > 0 } => (StatusKind.Busy, Phrase.With(WorkTexts.State_Some, item.Given, item.Wanted)),
        _ when item.Own.Any(one => one.Number > 0) => (StatusKind.Busy, WorkTexts.State_Draft),
        _ => (StatusKind.None, WorkTexts.State_Open),
    };

    public static string KindOf(QuestionItem item) => string.Join(
        ", ", item.Question.Matter == QuestionMatter.How ? WorkTexts.Matter_How : WorkTexts.Matter_What, item.IsTogether ? WorkTexts.By_Together : WorkTexts.By_Each);
}
