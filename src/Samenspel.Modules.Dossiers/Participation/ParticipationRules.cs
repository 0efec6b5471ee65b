using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Participation;

/// <summary>What can be said of somebody's participation, on which day and why.</summary>
internal static class ParticipationRules
{
    public const string State = nameof(State);
    public const string On = nameof(On);
    public const string Reason = nameof(Reason);

    /// <returns>The day; a refusal when it is none, is still to come, or lies before what was written down of the same participants.</returns>
    public static Outcome<DateOnly> ReadDay(string? text, DateOnly today, IReadOnlyCollection<ParticipationEvent> before)
    {
        var outcome = DateRule.Read(text, DossierTexts.Part_On, On, today);
        if (!outcome.TryGet(out var day))
        {
            return outcome;
        }

        if (day > today)
        {
            return Invalid("dossiers.participation-ahead", Phrase.With(DossierTexts.Part_Ahead, Show.Date(today)), On);
        }

        var later = before.Where(one => one.On > day).OrderBy(one => one.On).ToList();
        return later.Count == 0
            ? day
            : later.ConvertAll(one => Invalid("dossiers.participation-order", Phrase.With(DossierTexts.Part_Order, InLanguage.Of(one.Name, one.NameEn), ParticipationWords.Of(one.State), Show.Date(one.On)), On));
    }

    /// <param name="reason">The reason on one line.</param>
    /// <param name="isNeeded">Whether there has to be one.</param>
    /// <returns>What is wrong with it; null when nothing is.</returns>
    public static Refusal? CheckReason(string reason, bool isNeeded) => reason.Length switch
    {
        0 when isNeeded => Invalid("dossiers.participation-reason", DossierTexts.Part_ReasonNeeded, Reason),
        > ParticipationEvent.ReasonMaxLength => Invalid("dossiers.participation-reason-long", Phrase.With(DossierTexts.Part_ReasonLong, ParticipationEvent.ReasonMaxLength), Reason),
        _ => null,
    };

    public static Refusal Invalid(string code, string message, string field) => new(RefusalKind.Invalid, code, message, field);
}
