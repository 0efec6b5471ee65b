using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Terms;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Years;

/// <param name="Id">The dossier.</param>
/// <param name="Year">Which year.</param>
/// <param name="Version">As the page showed it; zero for a new year.</param>
/// <param name="Entry">What was filled in.</param>
/// <param name="Unreadable">What was already found wrong.</param>
internal sealed record KeepYear(DossierId Id, int Year, int Version, YearEntry Entry, IReadOnlyList<Refusal> Unreadable) : IWrite, IAboutDossier;

/// <summary>A year as somebody fills it in. Amounts in cents.</summary>
/// <param name="Key">Code of the key, or <see cref="YearKeys.Kept"/>.</param>
/// <param name="Advances">Of everybody that took part, by key.</param>
internal sealed record YearEntry(
    long BudgetCents, long? ActualCents, long ReserveBeforeCents, string Key, YearRule Rule, IReadOnlyList<(string Participant, long Cents)> Advances, VatStance Vat, string Source);

/// <summary>Keeps a year, with the weights of the key as they are now.</summary>
internal sealed class KeepYearHandler(SamenspelDb db, IDossiers dossiers, IHandle<ShowTerms, TermsView> terms, YearKeys keys, TimeProvider time, RecordEntry entry)
    : IHandle<KeepYear, int>
{
    // A budget that could not be read is told itself; this one only lets the key be looked at as well.
    private const long UnreadBudget = 100_000_000_000;

    public async Task<Outcome<int>> HandleAsync(KeepYear request, CancellationToken cancellation)
    {
        if (await dossiers.HoldAsync(request.Id, cancellation) is null)
        {
            return new Refusal(RefusalKind.NotFound, "cost-sharing.unknown-dossier", SharingTexts.Unknown_Dossier);
        }

        var years = await db.Set<CostYear>().Where(one => one.DossierId == request.Id).ToListAsync(cancellation);
        var former = years.Find(one => one.Year == request.Year);
        var refusals = Stands(request, former, years.Count).Concat(request.Unreadable).ToList();
        var chosen = await terms.HandleAsync(new ShowTerms(request.Id), cancellation);
        if (!chosen.TryGet(out var view))
        {
            return chosen.Refusals.ToList();
        }

        var read = await DocumentAsync(request, former?.Document, view, cancellation);
        refusals.AddRange(read.Refusals.Where(one => !refusals.Exists(known => known.Field == one.Field && known.Field is not null)));
        if (refusals.Count > 0 || !read.TryGet(out var document))
        {
            return refusals;
        }

        var before = former?.Document;
        if (former is null)
        {
            former = new CostYear { DossierId = request.Id, Year = request.Year };
            db.Add(former);
        }

        former.Keep(document, time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), DossierStanding.NameOf(request.Id));
        entry.Detail("year", request.Year.ToString(CultureInfo.InvariantCulture));
        foreach (var (name, was, becomes) in YearChanges.Of(before, document))
        {
            entry.Detail($"{name} was", was);
            entry.Detail(name, becomes);
        }

        return request.Year;
    }

    private static IEnumerable<Refusal> Stands(KeepYear request, CostYear? former, int count)
    {
        if (request.Year is < CostYear.First or > CostYear.Last)
        {
            yield return new(RefusalKind.Invalid, "cost-sharing.year", Phrase.With(SharingTexts.Years_YearWanted, $"{CostYear.First}", $"{CostYear.Last}"), YearForm.YearField);
        }
        else if (request.Version == 0 && former is not null)
        {
            yield return new(RefusalKind.Invalid, "cost-sharing.year-taken", Phrase.With(SharingTexts.Years_Taken, $"{request.Year}"), YearForm.YearField);
        }
        else if (request.Version != 0 && former is null)
        {
            yield return new(RefusalKind.NotFound, "cost-sharing.unknown-year", SharingTexts.Unknown_Year);
        }
        else if ((former?.Version ?? 0) != request.Version)
        {
            yield return new(RefusalKind.Conflict, TermsKeeping.ChangedMeanwhile, SharingTexts.Terms_Changed);
        }

        if (former is null && count >= CostYear.Most)
        {
            yield return new(RefusalKind.Conflict, "cost-sharing.too-many-years", Phrase.With(SharingTexts.Years_TooMany, CostYear.Most));
        }
    }

    private async Task<Outcome<YearDocument>> DocumentAsync(KeepYear request, YearDocument? former, TermsView view, CancellationToken cancellation)
    {
        var sent = request.Entry;
        var who = YearParties.Of(former, view.Case);
        List<YearParty> parties = [.. who.SelectMany(party => sent.Advances.Where(one => one.Participant == party.Key).Take(1).Select(one => party with { AdvanceCents = one.Cents }))];
        var refusals = new List<Refusal>();
        if (parties.Count == 0)
        {
            refusals.Add(new(RefusalKind.Invalid, "cost-sharing.no-advances", SharingTexts.Years_NoAdvances, who.Count == 0 ? null : YearForm.AdvanceField(who[0].Key)));
        }

        var weighed = await WeighAsync(request, former, parties.Count == 0 ? who : parties, view, cancellation);
        refusals.AddRange(weighed.Refusals);
        if (refusals.Count > 0 || !weighed.TryGet(out var key))
        {
            return refusals;
        }

        var document = new YearDocument
        {
            BudgetCents = sent.BudgetCents,
            ActualCents = sent.ActualCents,
            ReserveBeforeCents = sent.ReserveBeforeCents,
            Vat = sent.Vat,
            Source = sent.Source,
            Key = key.Code,
            KeyName = key.Weights.Name,
            Rule = sent.Rule,
            Parties = [.. parties.Select((party, i) => party with { Weight = key.Weights.Weights[i] })],
        };
        return SettledYear.FaultsOf(document).Any(fault => fault.Kind is KeyFaultKind.AllWeightsZero or KeyFaultKind.NegativeWeight)
            ? new Refusal(RefusalKind.Invalid, "cost-sharing.key-not-computed", $"{SharingTexts.Key}: {SharingTexts.Years_NoWeights}", YearForm.KeyField)
            : document;
    }

    private async Task<Outcome<(string Code, YearWeights Weights)>> WeighAsync(
        KeepYear request, YearDocument? former, IReadOnlyList<YearParty> parties, TermsView view, CancellationToken cancellation)
    {
        if (request.Entry.Key != YearKeys.Kept || former is null)
        {
            var budget = request.Entry.BudgetCents > 0 ? request.Entry.BudgetCents : UnreadBudget;
            var weighed = await keys.WeighAsync(request.Id, request.Entry.Key, parties, budget, view, cancellation);
            return weighed.TryGet(out var now) ? (request.Entry.Key, now) : weighed.Refusals.ToList();
        }

        var kept = YearKeys.OfKept(former, parties);
        return kept.TryGet(out var weights) ? (former.Key, weights) : kept.Refusals.ToList();
    }
}
