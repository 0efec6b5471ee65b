using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Keys;

/// <summary>A key in words: "20 % in equal shares, the rest by inhabitants".</summary>
internal static class KeySentence
{
    /// <param name="parts">The parts of the key, in the order in which they are told.</param>
    /// <param name="additional">Who pays something apart, with the amount in cents.</param>
    public static string Of(IReadOnlyList<KeyPart> parts, IReadOnlyList<(string Name, long Cents)> additional)
    {
        var told = parts.Count == 1
            ? Phrase.With(SharingTexts.Words_Whole, By(parts[0].Basis))
            : KeyWords.Row([.. parts.Select((part, i) => i == parts.Count - 1
                ? Phrase.With(SharingTexts.Words_Rest, By(part.Basis))
                : Phrase.With(SharingTexts.Words_Part, Show.Trimmed(part.Percent, 4), By(part.Basis)))]);
        return additional.Count == 0
            ? Sentence(told)
            : Sentence(Phrase.With(
                SharingTexts.Words_Additional,
                KeyWords.Row([.. additional.Select(one => Phrase.With(SharingTexts.Words_Amount, one.Name, one.Cents % 100 == 0 ? Show.Euro(one.Cents) : Show.EuroExact(one.Cents)))]), told));
    }

    /// <summary>How a part is divided: "by inhabitants".</summary>
    public static string By(KeyBasis basis) => basis switch
    {
        KeyBasis.Equal => SharingTexts.By_Equal,
        KeyBasis.Inhabitants => SharingTexts.By_Inhabitants,
        KeyBasis.Workplaces => SharingTexts.By_Workplaces,
        KeyBasis.FteToday => SharingTexts.By_FteToday,
        KeyBasis.FteAlone => SharingTexts.By_FteAlone,
        KeyBasis.CostToday => SharingTexts.By_CostToday,
        KeyBasis.CostAlone => SharingTexts.By_CostAlone,
        _ => SharingTexts.By_Use,
    };

    private static string Sentence(string words) => KeyWords.Capital(words) + ".";
}
