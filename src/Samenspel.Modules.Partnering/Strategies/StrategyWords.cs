using System.Globalization;
using Samenspel.Modules.Partnering.Domain;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Partnering.Strategies;

/// <summary>Says in the language of the page what a strategy holds.</summary>
internal static class StrategyWords
{
    /// <summary>The steps of ambition; our own.</summary>
    public static string Ambition(int step) => step switch
    {
        1 => StrategyTexts.Ambition_1,
        2 => StrategyTexts.Ambition_2,
        3 => StrategyTexts.Ambition_3,
        4 => StrategyTexts.Ambition_4,
        _ => StrategyTexts.Ambition_5,
    };

    /// <summary>The phases of the scan of EGEM, as it numbers them.</summary>
    public static string Phase(int phase) => Phrase.With(StrategyTexts.Phase_Name, phase switch { 1 => "I", 2 => "II", 3 => "III", 4 => "IV", _ => "V" });

    public static string Priority(int priority) => priority switch
    {
        1 => StrategyTexts.Priority_1,
        2 => StrategyTexts.Priority_2,
        _ => StrategyTexts.Priority_3,
    };

    public static List<Choice> Priorities => [new("", StrategyTexts.Priority_None), .. Enumerable.Range(1, StrategyGoal.Least).Select(one => new Choice(Number(one), Priority(one)))];

    public static List<Choice> Steps(Func<int, string> name) => [new("", StrategyTexts.NotSaid), .. Enumerable.Range(1, StrategyDocument.Steps).Select(one => new Choice(Number(one), name(one)))];

    public static List<Choice> Sizes(int from) => [new("", StrategyTexts.AsSearch), .. Enumerable.Range(from, Engine.Partners.GroupCounts.LargestGroup - from + 1).Select(one => new Choice(Number(one), Number(one)))];

    /// <summary>The wanted size in words; empty when nothing was said.</summary>
    public static IReadOnlyList<string> Size(StrategyDocument one) =>
    [
        .. one.LeastMembers is { } members ? [Phrase.With(StrategyTexts.Size_Members, members)] : Array.Empty<string>(),
        .. one.MaxSize is { } largest ? [Phrase.With(StrategyTexts.Size_Max, largest)] : Array.Empty<string>(),
        .. one.LeastInhabitants is { } least ? [Phrase.With(StrategyTexts.Size_Least, Show.Count(least))] : Array.Empty<string>(),
        .. one.MostInhabitants is { } most ? [Phrase.With(StrategyTexts.Size_Most, Show.Count(most))] : Array.Empty<string>(),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
