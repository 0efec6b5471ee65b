using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Participation;

/// <summary>What participation is called, on pages and in the API.</summary>
internal static class ParticipationWords
{
    private static readonly (ParticipationState State, string Word)[] Words =
    [
        (ParticipationState.Invited, "uitgenodigd"),
        (ParticipationState.Exploring, "verkent"),
        (ParticipationState.Participating, "doet-mee"),
        (ParticipationState.Declined, "afgezien"),
        (ParticipationState.Left, "vertrokken"),
    ];

    public static readonly IReadOnlyList<string> ApiWords = [.. Words.Select(one => one.Word)];

    public static string Of(ParticipationState state) => state switch
    {
        ParticipationState.Invited => DossierTexts.Part_Invited,
        ParticipationState.Exploring => DossierTexts.Part_Exploring,
        ParticipationState.Participating => DossierTexts.Part_Participating,
        ParticipationState.Declined => DossierTexts.Part_Declined,
        _ => DossierTexts.Part_Left,
    };

    public static StatusKind Kind(ParticipationState state) => state switch
    {
        ParticipationState.Participating => StatusKind.Ok,
        ParticipationState.Declined or ParticipationState.Left => StatusKind.Bad,
        ParticipationState.Exploring => StatusKind.Busy,
        _ => StatusKind.None,
    };

    public static string ApiWord(ParticipationState state) => Words.First(one => one.State == state).Word;

    public static ParticipationState? Read(string? word) =>
        Words.Where(one => one.Word == word).Select(one => (ParticipationState?)one.State).FirstOrDefault();

    /// <summary>A difference before or after: plus is more cost.</summary>
    public static string Amount(long low, long high) => Math.Abs(low) <= Math.Abs(high)
        ? Show.EuroDifferenceRange(low, high, DossierTexts.Part_To)
        : Show.EuroDifferenceRange(high, low, DossierTexts.Part_To);

    public static string? LabelOf(this IEnumerable<IDepartureEffects> sources, string key) => sources.Select(source => source.LabelOf(key)).FirstOrDefault(label => label is not null);
}
