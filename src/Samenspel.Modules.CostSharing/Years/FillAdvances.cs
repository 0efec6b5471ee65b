using Samenspel.Engine.Amounts;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.CostSharing.Years;

/// <param name="Id">The dossier.</param>
/// <param name="Year">Null for a new year.</param>
/// <param name="Key">Code of the key, or <see cref="YearKeys.Kept"/>.</param>
/// <param name="BudgetCents">What is divided.</param>
/// <param name="Parties">Among whom.</param>
internal sealed record FillAdvances(DossierId Id, int? Year, string Key, long BudgetCents, IReadOnlyList<YearParty> Parties) : IAboutDossier;

/// <param name="Cents">In the order of the parties; they add up to the budget.</param>
internal sealed record FilledAdvances(IReadOnlyList<long> Cents);

/// <summary>Divides a budget by a key, as advances to begin with; nothing is kept.</summary>
internal sealed class FillAdvancesHandler(IHandle<ShowYearForm, YearFormView> form, YearKeys keys) : IHandle<FillAdvances, FilledAdvances>
{
    public async Task<Outcome<FilledAdvances>> HandleAsync(FillAdvances request, CancellationToken cancellation)
    {
        var outcome = await form.HandleAsync(new ShowYearForm(request.Id, request.Year), cancellation);
        if (!outcome.TryGet(out var view))
        {
            return outcome.Refusals.ToList();
        }

        var weighed = request.Key == YearKeys.Kept && view.Former is { } former
            ? YearKeys.OfKept(former.Document, request.Parties)
            : await keys.WeighAsync(request.Id, request.Key, request.Parties, request.BudgetCents, view.Terms, cancellation);
        return !weighed.TryGet(out var key) ? weighed.Refusals.ToList()
            : key.Weights.Any(weight => weight < 0) || key.Weights.All(weight => weight == 0)
                ? new Refusal(RefusalKind.Invalid, "cost-sharing.key-not-computed", $"{SharingTexts.Key}: {SharingTexts.Years_NoWeights}", YearForm.KeyField)
                : new FilledAdvances(ByKey(request, key.Weights));
    }

    // On a tie the first by key gets the cent, as everywhere.
    private static long[] ByKey(FillAdvances request, IReadOnlyList<decimal> weights)
    {
        int[] order = [.. Enumerable.Range(0, weights.Count).OrderBy(i => request.Parties[i].Key, StringComparer.Ordinal)];
        var shares = ProportionalSplit.Of(request.BudgetCents, [.. order.Select(i => weights[i])]);
        var cents = new long[weights.Count];
        for (var position = 0; position < order.Length; position++)
        {
            cents[order[position]] = shares[position];
        }

        return cents;
    }
}
