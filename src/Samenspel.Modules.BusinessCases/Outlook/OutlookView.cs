using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Engine.Uncertainty.Outcomes;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;

namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>A dossier's business case with its uncertainty, as far as its figures allow.</summary>
/// <param name="Case">The certain part.</param>
internal sealed record OutlookView(BusinessCaseView Case)
{
    /// <summary>Null while nothing can be computed.</summary>
    public OutlookQuestion? Question { get; init; }

    public OutlookNumbers? Numbers { get; init; }

    /// <summary>The case as it is kept, when what is shown is a trial or leaves somebody out.</summary>
    public OutlookNumbers? Kept { get; init; }

    public OutlookInfluences? Influences { get; init; }

    public Trial? Trial { get; init; }

    /// <summary>The variant that is looked into.</summary>
    public string Variant { get; init; } = UncertainCaseResult.Together;

    /// <summary>The whole outcome as it is written in a document, when that was asked for.</summary>
    public UncertainCaseResult? Document { get; init; }

    /// <summary>Why the case can be computed without uncertainty only.</summary>
    public IReadOnlyList<Refusal> CannotBeDrawn { get; init; } = [];

    /// <summary>Keys of all variants of working together.</summary>
    public IReadOnlyList<string> Variants =>
        Numbers is null ? [] : [.. Numbers.Case.Situations.Where(situation => situation.Kind == SituationKind.Together).Select(situation => situation.Key)];

    /// <summary>Both baselines, the one against which it costs more first; one without an outcome comes last.</summary>
    public IReadOnlyList<string> Baselines => Numbers is null
        ? []
        : [.. OutlookRun.Baselines(Numbers.Case).OrderBy(baseline => Saving(baseline)?.NetPresentValue.P50 ?? double.MaxValue)];

    /// <summary>What the shown variant saves against a baseline; null when a figure is missing.</summary>
    /// <param name="baseline">Key of the baseline.</param>
    /// <param name="participant">Its id; null for all together.</param>
    public SavingFigures? Saving(string baseline, string? participant = null) => SavingOf(Variant, baseline, participant);

    public SavingFigures? SavingOf(string variant, string baseline, string? participant = null) =>
        Numbers?.Euro.Of(variant, baseline, participant).Figures;
}
