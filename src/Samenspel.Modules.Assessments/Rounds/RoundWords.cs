using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Rounds;

/// <summary>How pages speak of rounds.</summary>
internal static class RoundWords
{
    public static string TopicOf(string key) => key switch
    {
        InstrumentKey.Expectations => AssessmentTexts.Topic_Expectations,
        InstrumentKey.Motives => AssessmentTexts.Topic_Motives,
        InstrumentKey.Conditions => AssessmentTexts.Topic_Conditions,
        _ => AssessmentTexts.Topic_Forces,
    };

    public static string AboutOf(string key) => key switch
    {
        InstrumentKey.Expectations => AssessmentTexts.About_Expectations,
        InstrumentKey.Motives => AssessmentTexts.About_Motives,
        InstrumentKey.Conditions => AssessmentTexts.About_Conditions,
        _ => AssessmentTexts.About_Forces,
    };

    public static string NameOf(RoundState state) => state switch
    {
        RoundState.Open => AssessmentTexts.State_Open,
        RoundState.Revealed => AssessmentTexts.State_Revealed,
        _ => AssessmentTexts.State_Stopped,
    };

    public static StatusKind SignOf(RoundState state) => state switch
    {
        RoundState.Open => StatusKind.Busy,
        RoundState.Revealed => StatusKind.Ok,
        _ => StatusKind.None,
    };

    /// <summary>One sentence that says where a round is.</summary>
    public static string Sentence(RoundView view) => view.State switch
    {
        RoundState.Revealed => Phrase.With(AssessmentTexts.Sentence_Revealed, DayOf(view.RevealedAt!.Value), view.Sheets.Count, view.Parties.Count),
        RoundState.Stopped => Phrase.With(AssessmentTexts.Sentence_Stopped, DayOf(view.Round.StoppedAt!.Value)),
        _ when view.Round.Document.RevealsAt is not null => Phrase.With(AssessmentTexts.Sentence_OpenUntil, view.Written, view.Parties.Count, Show.Date(view.Round.Document.Deadline!.Value)),
        _ => Phrase.With(AssessmentTexts.Sentence_Open, view.Written, view.Parties.Count),
    };

    public static string TitleOf(RoundView view) => view.Round.Document.Phase is { } phase
        ? Phrase.With(AssessmentTexts.Round_TitlePhase, view.Round.Number, TopicOf(view.Round.Instrument), InstrumentWords.In(phase.Name))
        : Phrase.With(AssessmentTexts.Round_Title, view.Round.Number, TopicOf(view.Round.Instrument));

    public static string DayOf(DateTimeOffset moment) => Show.Date(DutchTime.DateOf(moment));

    public static string Names(IEnumerable<RoundParty> parties) => string.Join(", ", parties.Select(party => party.Name));

    /// <summary>An answer as people read it.</summary>
    public static string? Shown(InstrumentItem item, string? value) => value is null ? null
        : item.Kind == ItemKind.Text ? value
        : item.Option(value) is not { } option ? value
        : item.Kind == ItemKind.Scale && InstrumentWords.In(option.Name) is var name && name != value ? $"{value}, {name}"
        : InstrumentWords.In(option.Name);
}
