using System.Globalization;
using Samenspel.Engine.CostSharing;
using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Keys;

/// <summary>Why a key gives nothing, and what must be known of what it gives, in the language of the page.</summary>
internal static class KeyWords
{
    public static string NameOf(SharedParticipant participant) => participant.NameIn(CultureInfo.CurrentUICulture);

    /// <summary>Names in a row: the last after "and".</summary>
    public static string Row(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : Phrase.With(SharingTexts.And, string.Join(", ", words.SkipLast(1)), words[^1]);

    public static string Of(KeyBasis basis) => basis switch
    {
        KeyBasis.Equal => SharingTexts.Basis_Equal,
        KeyBasis.Inhabitants => SharingTexts.Basis_Inhabitants,
        KeyBasis.Workplaces => SharingTexts.Basis_Workplaces,
        KeyBasis.FteToday => SharingTexts.Basis_FteToday,
        KeyBasis.FteAlone => SharingTexts.Basis_FteAlone,
        KeyBasis.CostToday => SharingTexts.Basis_CostToday,
        KeyBasis.CostAlone => SharingTexts.Basis_CostAlone,
        _ => SharingTexts.Basis_Use,
    };

    /// <summary>Why a key cannot be computed: who misses what.</summary>
    public static IReadOnlyList<string> WhyNot(IReadOnlyList<KeyFault> faults, SharedCase known)
    {
        var missing = faults.Where(fault => fault.Kind == KeyFaultKind.MissingWeight).GroupBy(fault => fault.Basis!.Value).Select(group =>
            Capital(Phrase.With(SharingTexts.Why_Missing, Of(group.Key), Who([.. group.Select(fault => fault.Player!)], known))));
        return [.. missing, .. faults.Where(fault => fault.Kind != KeyFaultKind.MissingWeight).Select(fault => Of(fault, known)).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The text with a capital.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpper(text[0], CultureInfo.CurrentCulture) + text[1..];

    /// <summary>One fault of a key as a sentence.</summary>
    public static string Of(KeyFault fault, SharedCase known) => Capital(Told(fault, known));

    private static string Told(KeyFault fault, SharedCase known)
    {
        var (basis, who) = (fault.Basis is { } named ? Of(named) : "", Name(fault.Player, known));
        return fault.Kind switch
        {
            KeyFaultKind.AllWeightsZero => Phrase.With(SharingTexts.Why_AllZero, basis),
            KeyFaultKind.NegativeWeight => Phrase.With(SharingTexts.Why_Negative, basis, who),
            KeyFaultKind.MissingWeight => Phrase.With(SharingTexts.Why_Missing, basis, who),
            KeyFaultKind.PercentagesNotHundred => Phrase.With(SharingTexts.Why_NotHundred, Show.Trimmed(fault.Amount ?? 0)),
            KeyFaultKind.PercentageOutOfRange => Phrase.With(SharingTexts.Why_Percentage, basis),
            KeyFaultKind.BasisTwice => Phrase.With(SharingTexts.Why_Twice, basis),
            KeyFaultKind.UnknownPlayer => Phrase.With(SharingTexts.Why_Left, fault.Player),
            KeyFaultKind.NegativeAdditional => Phrase.With(SharingTexts.Why_NegativeAdditional, who),
            KeyFaultKind.AdditionalAboveTotal => Phrase.With(SharingTexts.Why_AboveTotal, Show.Euro((long)(fault.Amount ?? 0)), Show.Euro(known.JointCents ?? 0)),
            KeyFaultKind.NegativeTotal => SharingTexts.Why_NegativeTotal,
            KeyFaultKind.LimitOutOfRange => SharingTexts.Why_Limit,
            KeyFaultKind.YearsOutOfRange => Phrase.With(SharingTexts.Why_Years, TransitionPlan.MaxYears),
            KeyFaultKind.NegativeAmount => Phrase.With(SharingTexts.Why_NegativeAmount, who, Show.Euro((long)(fault.Amount ?? 0))),
            _ => SharingTexts.Why_Other,
        };
    }

    public static string Of(GroupsMissing why, SharedCase known) => why switch
    {
        GroupsMissing.NoJoint => SharingTexts.Groups_NoJoint,
        GroupsMissing.OneParticipant => SharingTexts.Groups_One,
        GroupsMissing.NoAlone => Phrase.With(
            SharingTexts.Groups_NoAlone, Row([.. known.Participants.Where(participant => participant.FteAlone is null).Select(NameOf)])),
        GroupsMissing.TooMany => Phrase.With(SharingTexts.Groups_TooMany, Engine.BusinessCases.StaffingLimits.MaxParticipantsForAllGroups),
        GroupsMissing.NoRule => SharingTexts.Groups_NoRule,
        GroupsMissing.MissingFigures => SharingTexts.Groups_Missing,
        _ => "",
    };

    public static string WhyNot(SharingNote note) => note switch
    {
        SharingNote.NoImputation => SharingTexts.Note_NoImputation,
        SharingNote.GroupWithoutCost => SharingTexts.Note_GroupWithoutCost,
        SharingNote.NotQuasiBalanced => SharingTexts.Note_NotQuasiBalanced,
        SharingNote.NoProportion => SharingTexts.Note_NoProportion,
        SharingNote.TooManyPlayers => SharingTexts.Note_TooMany,
        _ => SharingTexts.Note_NotConverged,
    };

    public static string? CaveatOf(SharingNote note) => note switch
    {
        SharingNote.None => null,
        SharingNote.NotCertified => SharingTexts.Note_NotCertified,
        _ => SharingTexts.Note_Imprecise,
    };

    private static string Who(IReadOnlyList<string> keys, SharedCase known) =>
        keys.Count == known.Participants.Count ? SharingTexts.Why_Everybody : Row([.. keys.Select(key => Name(key, known))]);

    private static string Name(string? key, SharedCase known) =>
        known.Participants.FirstOrDefault(participant => participant.Key == key) is { } participant ? NameOf(participant) : key ?? "";
}
