using Samenspel.Modules.BusinessCases.Domain;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Objections;

/// <summary>The words of objections in the language of the page, and in addresses.</summary>
internal static class ObjectionWords
{
    public const string StateName = "staat";
    public const string OpenWord = "open";
    public const string AnsweredWord = "beantwoord";
    public const string WithdrawnWord = "ingetrokken";

    public static string Of(ObjectionState state) => state switch
    {
        ObjectionState.Answered => VersionTexts.Objections_Answered,
        ObjectionState.Withdrawn => VersionTexts.Objections_Withdrawn,
        _ => VersionTexts.Objections_Open,
    };

    /// <summary>As an address and the API spell it.</summary>
    public static string WordOf(ObjectionState state) => state switch
    {
        ObjectionState.Answered => AnsweredWord,
        ObjectionState.Withdrawn => WithdrawnWord,
        _ => OpenWord,
    };

    /// <returns>False for a word that names no state; no word is every state.</returns>
    public static bool TryRead(string? word, out ObjectionState? state)
    {
        state = word switch
        {
            OpenWord => ObjectionState.Open,
            AnsweredWord => ObjectionState.Answered,
            WithdrawnWord => ObjectionState.Withdrawn,
            _ => null,
        };
        return state is not null || string.IsNullOrEmpty(word);
    }

    public static StatusKind SignOf(ObjectionState state) => state switch
    {
        ObjectionState.Open => StatusKind.Warn,
        ObjectionState.Answered => StatusKind.Ok,
        _ => StatusKind.None,
    };

    public static string Act(ObjectionActKind kind, string who) => Phrase.With(
        kind switch
        {
            ObjectionActKind.Answered => VersionTexts.One_Answered,
            ObjectionActKind.Withdrawn => VersionTexts.One_Withdrawn,
            _ => VersionTexts.One_Made,
        },
        who);

    public static string Lede(int open) => open switch
    {
        0 => VersionTexts.Objections_Lede_None,
        1 => VersionTexts.Objections_Lede_One,
        _ => Phrase.With(VersionTexts.Objections_Lede, open),
    };
}
