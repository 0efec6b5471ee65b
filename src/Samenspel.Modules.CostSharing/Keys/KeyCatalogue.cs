using Samenspel.Engine.CostSharing;
using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Texts;

namespace Samenspel.Modules.CostSharing.Keys;

/// <summary>The keys that every dossier has, in the language of the page.</summary>
internal static class KeyCatalogue
{
    /// <summary>Equal shares for a fifth, the rest by inhabitants.</summary>
    public const string FixedAndVariable = "vast-en-variabel";

    public const string Inhabitants = "inwoners";

    public const string StaffToday = "formatie-nu";

    /// <summary>What is shown when nobody chose.</summary>
    public static readonly IReadOnlyList<string> Default = [Inhabitants, "werkplekken", StaffToday, FixedAndVariable, "shapley", "nucleolus"];

    public static IReadOnlyList<SharingKey> All() => [.. OfPractice(), .. OfTheory()];

    private static IEnumerable<SharingKey> OfPractice() =>
    [
        new(Inhabitants, SharingTexts.Key_Inhabitants, SharingTexts.Meaning_Inhabitants) { Formula = KeyFormula.By(KeyBasis.Inhabitants) },
        new("werkplekken", SharingTexts.Key_Workplaces, SharingTexts.Meaning_Workplaces) { Formula = KeyFormula.By(KeyBasis.Workplaces) },
        new("applicaties", SharingTexts.Key_Use, SharingTexts.Meaning_Use) { Formula = KeyFormula.By(KeyBasis.Use) },
        new(StaffToday, SharingTexts.Key_FteToday, SharingTexts.Meaning_FteToday) { Formula = KeyFormula.By(KeyBasis.FteToday) },
        new("budget-nu", SharingTexts.Key_CostToday, SharingTexts.Meaning_CostToday) { Formula = KeyFormula.By(KeyBasis.CostToday) },
        new("kosten-alleen", SharingTexts.Key_CostAlone, SharingTexts.Meaning_CostAlone) { Formula = KeyFormula.By(KeyBasis.CostAlone) },
        new("gelijk", SharingTexts.Key_Equal, SharingTexts.Meaning_Equal) { Formula = KeyFormula.By(KeyBasis.Equal) },
        new(FixedAndVariable, SharingTexts.Key_FixedAndVariable, SharingTexts.Meaning_FixedAndVariable)
        {
            Formula = new([new(20, KeyBasis.Equal), new(80, KeyBasis.Inhabitants)], Nothing),
        },
    ];

    private static IEnumerable<SharingKey> OfTheory() =>
    [
        new("shapley", SharingTexts.Key_Shapley, SharingTexts.Meaning_Shapley) { Method = SharingMethod.Shapley },
        new("nucleolus", SharingTexts.Key_Nucleolus, SharingTexts.Meaning_Nucleolus) { Method = SharingMethod.Nucleolus },
        new("nucleolus-per-gemeente", SharingTexts.Key_PerHead, SharingTexts.Meaning_PerHead) { Method = SharingMethod.PerCapitaNucleolus },
        new("proportionele-nucleolus", SharingTexts.Key_Proportional, SharingTexts.Meaning_Proportional) { Method = SharingMethod.ProportionalNucleolus },
        new("prenucleolus", SharingTexts.Key_Pre, SharingTexts.Meaning_Pre) { Method = SharingMethod.Prenucleolus },
        new("prenucleolus-per-gemeente", SharingTexts.Key_PrePerHead, SharingTexts.Meaning_PrePerHead) { Method = SharingMethod.PerCapitaPrenucleolus },
        new("tau", SharingTexts.Key_Tau, SharingTexts.Meaning_Tau) { Method = SharingMethod.Tau },
        new("scrb", SharingTexts.Key_Scrb, SharingTexts.Meaning_Scrb) { Method = SharingMethod.Scrb },
        new("aca", SharingTexts.Key_Aca, SharingTexts.Meaning_Aca) { Method = SharingMethod.Aca },
        new("ensc", SharingTexts.Key_Ensc, SharingTexts.Meaning_Ensc) { Method = SharingMethod.Ensc },
    ];

    private static readonly IReadOnlyDictionary<string, long> Nothing = new Dictionary<string, long>(StringComparer.Ordinal);
}
