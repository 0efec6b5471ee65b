using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Dossiers.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Dossiers.Memos;

/// <summary>What a council memo calls things.</summary>
internal static class MemoWords
{
    /// <summary>Stands where the page draws the mark of an example value.</summary>
    public const string Mark = "\u25c7";

    public static string Heading(MemoPlace place, DossierParticipant who) => place switch
    {
        MemoPlace.Ask => MemoTexts.Heading_Ask,
        MemoPlace.Why => MemoTexts.Heading_Why,
        MemoPlace.Cost => Phrase.With(MemoTexts.Heading_Cost, who.Name),
        MemoPlace.Certainty => MemoTexts.Heading_Certainty,
        MemoPlace.WhatIf => MemoTexts.Heading_WhatIf,
        MemoPlace.InHand => MemoTexts.Heading_InHand,
        _ => MemoTexts.Heading_Planning,
    };

    public static string Of(MemoQuestion question) => question switch
    {
        MemoQuestion.YouSayNo => MemoTexts.If_YouSayNo,
        MemoQuestion.AnotherSaysNo => MemoTexts.If_AnotherSaysNo,
        _ => MemoTexts.If_YouLeave,
    };

    public static string Of(MemoDay day) => Show.ShortDate(day.On);

    /// <returns><c>raadsbrief Papendrecht IT-beheer Drechtsteden</c>.</returns>
    public static string FileName(Memo memo) => $"{MemoTexts.Kind} {memo.Who.Name} {memo.Dossier.Title}";

    public static string Foot(Memo memo) => $"{memo.Foot} {Phrase.With(MemoTexts.Check, memo.Check)}";
}
