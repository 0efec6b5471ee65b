using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Domain;

namespace Samenspel.Modules.CostSharing.Years;

/// <summary>A year with what follows from it. Amounts in cents.</summary>
/// <param name="Known">As it is kept.</param>
/// <param name="Result">Null while the year runs.</param>
internal sealed record SettledYear(CostYear Known, SettlementResult? Result)
{
    public int Year => Known.Year;

    public YearDocument Document => Known.Document;

    public long AdvanceCents => Document.Parties.Sum(party => party.AdvanceCents);

    /// <summary>What is charged to each, below zero paid back, in the order of the parties; null while the year runs.</summary>
    public IReadOnlyList<long>? Charged => Result?.Shares;

    /// <summary>What each bears: the advance and what is charged; while the year runs the advance only.</summary>
    public IReadOnlyList<long> Borne => [.. Document.Parties.Select((party, i) => party.AdvanceCents + (Charged?[i] ?? 0))];

    public static SettledYear Of(CostYear known) => new(known, known.Document.ActualCents is { } actual ? Settle(known.Document, actual) : null);

    /// <returns>What the engine finds wrong in it, also while the year runs.</returns>
    public static IReadOnlyList<KeyFault> FaultsOf(YearDocument document) => Settle(document, document.ActualCents ?? 0).Faults;

    private static SettlementResult Settle(YearDocument document, long actualCents) => Settlement.Of(
        new(document.Rule.ReservePercent, document.Rule.ChargePercent) { ReserveCoversShortage = document.Rule.ReserveCoversShortage, Basis = document.Rule.Basis },
        document.BudgetCents,
        actualCents,
        document.ReserveBeforeCents,
        [.. document.Parties.Select(party => new SettlementParty(party.Key, party.AdvanceCents, party.Weight))]);
}
