using System.Globalization;
using Samenspel.Modules.CostSharing.Domain;

namespace Samenspel.Modules.CostSharing.Years;

/// <summary>What a write changed of a year, as details of its line in the record: in the same words whatever the language of the page.</summary>
internal static class YearChanges
{
    private const string Nothing = "none";

    /// <returns>For everything that differs its name, what it was and what it became.</returns>
    public static IEnumerable<(string Name, string Was, string Becomes)> Of(YearDocument? before, YearDocument? after) => new (string Name, string Was, string Becomes)[]
    {
        ("budget", Euro(before?.BudgetCents), Euro(after?.BudgetCents)),
        ("actual", Euro(before?.ActualCents), Euro(after?.ActualCents)),
        ("reserve before", Euro(before?.ReserveBeforeCents), Euro(after?.ReserveBeforeCents)),
        ("vat", before?.Vat.ToString() ?? Nothing, after?.Vat.ToString() ?? Nothing),
        ("source", Source(before), Source(after)),
        ("key", Key(before), Key(after)),
        ("rule", Rule(before), Rule(after)),
        ("advances", Advances(before), Advances(after)),
    }.Where(one => one.Was != one.Becomes);

    private static string Source(YearDocument? year) => year is { Source.Length: > 0 } ? year.Source : Nothing;

    private static string Key(YearDocument? year) => year is null ? Nothing : $"{year.Key}: {string.Join(", ", year.Parties.Select(party => Invariant($"{party.Key} {party.Weight:0.######}")))}";

    private static string Rule(YearDocument? year) => year?.Rule is { } rule
        ? Invariant($"reserve {rule.ReservePercent:0.#}%, charge {rule.ChargePercent:0.#}%, reserve {(rule.ReserveCoversShortage ? "first" : "untouched")}, {rule.Basis}")
        : Nothing;

    private static string Advances(YearDocument? year) => year is null ? Nothing : string.Join(", ", year.Parties.Select(party => $"{party.Key} {Euro(party.AdvanceCents)}"));

    private static string Euro(long? cents) => cents is { } known ? Invariant($"{known / 100m:0.00} EUR") : Nothing;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
