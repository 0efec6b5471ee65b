using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.BusinessCases.Uncertainty;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Outlook;

/// <param name="Id">The dossier.</param>
/// <param name="Without">Keys of participants to leave out, to see what then happens.</param>
internal sealed record ShowOutlook(DossierId Id, IReadOnlyList<string> Without) : IAboutDossier
{
    /// <summary>Numbers to try, by name of the field.</summary>
    public IReadOnlyDictionary<string, string> Trial { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Key of the variant to look into; the first when null.</summary>
    public string? Variant { get; init; }

    /// <summary>Whether what drives the outcome, and what happens without each, is wanted as well.</summary>
    public bool WithInfluences { get; init; }

    /// <summary>Whether the whole outcome is wanted as a document says it.</summary>
    public bool WithDocument { get; init; }
}

/// <summary>Reads a dossier's business case and computes it with its uncertainty; nothing is stored.</summary>
internal sealed class ShowOutlookHandler(IHandle<ShowBusinessCase, BusinessCaseView> cases, OutlookBook book) : IHandle<ShowOutlook, OutlookView>
{
    /// <summary>With one municipality there is nothing to do together.</summary>
    private const int Fewest = 2;

    public async Task<Outcome<OutlookView>> HandleAsync(ShowOutlook request, CancellationToken cancellation)
    {
        var outcome = await cases.HandleAsync(new ShowBusinessCase(request.Id, request.Without), cancellation);
        if (!outcome.TryGet(out var known))
        {
            return outcome.Refusals.ToList();
        }

        if (known is not { Whole: { } whole, Shown: { } shown } || shown.File.Participants.Count < Fewest)
        {
            return new OutlookView(known);
        }

        var shipped = UncertaintyDefaults.Shipped;
        var overrules = whole.File.Uncertainty?.Overrules ?? [];
        var trial = Trial.Read(shipped.With(overrules), CaseMapping.Of(whole.File, shipped).Defaults, request.Trial);
        var question = new OutlookQuestion(
            trial.IsOn ? Trying(whole.File, trial) : whole.File, trial.IsOn ? trial.Defaults : shipped, known.Without, OutlookRun.Standard);
        var numbers = await book.NumbersAsync(question, cancellation);
        var view = new OutlookView(known)
        {
            Question = question,
            Trial = trial,
            Kept = trial.IsOn || known.IsWhatIf ? await KeptAsync(question with { File = whole.File, Defaults = shipped, Left = [] }, cancellation) : null,
        };
        return numbers.TryGet(out var found)
            ? await WithVariantAsync(view with { Numbers = found }, request, cancellation)
            : view with { CannotBeDrawn = numbers.Refusals };
    }

    // What is tried takes the place of what was overruled, as that does of what we ship.
    private static BusinessCaseFile Trying(BusinessCaseFile file, Trial trial) => file.Uncertainty is not { } model ? file : file with
    {
        Uncertainty = model with { Overrules = [.. model.Overrules.Where(overrule => trial.Changed.All(field => field.Id != overrule.Id))] },
    };

    private async Task<OutlookNumbers?> KeptAsync(OutlookQuestion question, CancellationToken cancellation) =>
        (await book.NumbersAsync(question, cancellation)).TryGet(out var kept) ? kept : null;

    private async Task<Outcome<OutlookView>> WithVariantAsync(OutlookView view, ShowOutlook request, CancellationToken cancellation)
    {
        var variants = view.Variants;
        var asked = request.Variant is { Length: > 0 } variant ? variant : variants[0];
        if (!variants.Contains(asked))
        {
            return new Refusal(
                RefusalKind.Invalid,
                "business-case.unknown-variant",
                Phrase.With(CasePageTexts.NotAChoice, OutlookTexts.Variant_Choice, Exchange.JsonPath.Short(asked), string.Join(", ", variants)),
                OutlookWords.VariantName);
        }

        return view with
        {
            Variant = asked,
            Document = request.WithDocument && view.Question!.Left.Count == 0 ? await book.DocumentAsync(view.Question, cancellation) : null,
            Influences = request.WithInfluences ? await book.InfluencesAsync(view.Question!, asked, cancellation) : null,
        };
    }
}
