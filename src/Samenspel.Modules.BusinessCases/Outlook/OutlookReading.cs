using Samenspel.Engine.BusinessCases;
using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>What the sections of the page share: the outcome, what the reader chose, and the addresses of other choices.</summary>
/// <param name="View">The outcome; its numbers are there.</param>
/// <param name="Against">The baseline that the fan, the tornado and the shares are about.</param>
/// <param name="Split">By what the certain cost is split.</param>
/// <param name="Links">Makes addresses.</param>
internal sealed record OutlookReading(OutlookView View, string Against, SplitKey Split, SiteLinks Links)
{
    private readonly IReadOnlyDictionary<string, string> _names = CaseWords.NamesById(View.Case.Whole!.File);

    public OutlookNumbers Result => View.Numbers!;

    public SavingFigures? Saving => View.Saving(Against);

    public BaselineInfluences? Influences => View.Influences?.Of[Against];

    public string Path => BusinessCasePaths.Show(View.Case.Dossier.Id);

    /// <summary>The baseline of an address; that of each alone, where it has an outcome, when the address says nothing.</summary>
    public static Outcome<string> ReadAgainst(string? word, OutlookView view) => word switch
    {
        null or "" => Usual(view),
        "vandaag" => UncertainCaseResult.Today,
        "alleen" => UncertainCaseResult.Alone,
        _ => new Refusal(
            RefusalKind.Invalid,
            "business-case.unknown-baseline",
            Phrase.With(CasePageTexts.NotAChoice, OutlookTexts.Against_Choice, JsonPath.Short(word), $"{OutlookTexts.Baseline_Today}, {OutlookTexts.Baseline_Alone}"),
            OutlookWords.AgainstName),
    };

    /// <summary>What an address has to say for what is shown now.</summary>
    public IEnumerable<(string Name, string? Value)> Query =>
    [
        .. View.Case.Without.Select(key => (ShowBusinessCase.WithoutName, (string?)key)),
        (SplitNames.Name, SplitNames.Of(Split)),
        (OutlookWords.VariantName, View.Variants is [var first, ..] && View.Variant == first ? null : View.Variant),
        (OutlookWords.AgainstName, Against == Usual(View) ? null : OutlookWords.Word(Against)),
        .. View.Trial?.Query ?? [],
    ];

    /// <summary>The case with everybody in.</summary>
    public BusinessCaseFile File => View.Case.Whole!.File;

    public string Name(string participant) => _names.GetValueOrDefault(participant, participant);

    /// <summary>The page with one choice made differently.</summary>
    public string With(string name, string? value, string part) => Links.To(Path, [.. Query.Where(one => one.Name != name), (name, value)]) + "#" + part;

    /// <summary>The page with the trial put aside.</summary>
    public string WithoutTrial => Links.To(Path, Query.Except(View.Trial?.Query ?? []));

    private static string Usual(OutlookView view) =>
        view.Saving(UncertainCaseResult.Alone) is null && view.Saving(UncertainCaseResult.Today) is not null ? UncertainCaseResult.Today : UncertainCaseResult.Alone;
}
