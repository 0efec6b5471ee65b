using Samenspel.Modules.Calendar.Contracts;
using Samenspel.Modules.Calendar.Planning;
using Samenspel.Modules.Calendar.Texts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Calendar.Explaining;

/// <summary>Says in the language of the page what a step of a route is and why its last day is what it is.</summary>
internal static class StepWords
{
    public static DayExplanation Explain(LawBook law, RoutePlan plan, PlannedStep step)
    {
        var working = step.Working.Select(one => TermWords.Step(law, one)).ToList();
        List<string> remarks = [.. step.Remarks.Select(one => TermWords.Remark(law, one)), .. step.Step.Note is { } note ? [TermWords.In(note)] : Array.Empty<string>()];
        if (step.Term is { } term)
        {
            return TermWords.Explain(term, working, remarks);
        }

        var edition = plan.Edition!;
        return new(
            TermWords.In(step.Step.What),
            TermWords.Article(plan.Route.Law, step.Step.Article ?? plan.Route.Article),
            TermWords.Validity(edition.ValidFrom, edition.ValidUntil, edition.IsLimitOfKnowledge),
            edition.Hardness,
            TermWords.Hardness(edition.Hardness),
            working,
            remarks,
            "");
    }

    /// <summary>A few words for a mark in a drawing.</summary>
    public static string Short(PlannedStep step) => step.Step.Id switch
    {
        "send-draft" or "draft" => CalendarTexts.Short_SendDraft,
        "views" => CalendarTexts.Short_Views,
        "decide-changes" => CalendarTexts.Short_DecideChanges,
        "consent" => CalendarTexts.Short_Consent,
        "decide" => CalendarTexts.Short_Decide,
        "publish" => CalendarTexts.Short_Publish,
        "register" => CalendarTexts.Short_Register,
        "wishes" => CalendarTexts.Short_Wishes,
        "advice" => CalendarTexts.Short_Advice,
        _ => TermWords.In(step.Step.What),
    };

    public static string Warning(PlanWarning warning) => warning.Kind switch
    {
        PlanWarningKind.Closed => Phrase.With(CalendarTexts.Warn_Closed, Show.Date(warning.Day!.Value)),
        PlanWarningKind.Soon => Phrase.With(CalendarTexts.Warn_Soon, Show.Date(warning.Day!.Value)),
        PlanWarningKind.NoMeeting => Phrase.With(CalendarTexts.Warn_NoMeeting, Show.Date(warning.Day!.Value)),
        PlanWarningKind.NoMeetingInTerm => Phrase.With(CalendarTexts.Warn_NoMeetingInTerm, Show.Date(warning.Day!.Value)),
        PlanWarningKind.NoDates => CalendarTexts.Warn_NoDates,
        PlanWarningKind.DatesEnd => Phrase.With(CalendarTexts.Warn_DatesEnd, Show.Date(warning.Day!.Value)),
        PlanWarningKind.Election => CalendarTexts.Remark_Election,
        PlanWarningKind.RecessInTerm => Phrase.With(CalendarTexts.Warn_Recess, warning.Name),
        _ => Phrase.With(CalendarTexts.Warn_NoDelivery, Show.Date(warning.Day!.Value)),
    };
}
