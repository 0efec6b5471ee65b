using System.Globalization;
using Samenspel.Modules.CostSharing.Domain;

namespace Samenspel.Modules.CostSharing.Terms;

/// <summary>What a write changed of what a dossier chose, as details of its line in the record: in the same words whatever the language of the page. Nothing that somebody wrote freely: a line of the record stays.</summary>
internal static class TermsChanges
{
    private const string Nothing = "none";

    /// <returns>For everything that differs its name, what it was and what it became.</returns>
    public static IEnumerable<(string Name, string Was, string Becomes)> Of(TermsDocument before, TermsDocument after)
    {
        var codes = before.Keys.Concat(after.Keys).Select(key => key.Code).Distinct(StringComparer.Ordinal);
        return codes.Select(code => (Name: code, Was: Formula(before, code), Becomes: Formula(after, code)))
            .Concat(
            [
                (Name: "goals", Was: Goals(before), Becomes: Goals(after)),
                (Name: "growth", Was: Growth(before), Becomes: Growth(after)),
                (Name: "settlement", Was: Settlement(before), Becomes: Settlement(after)),
            ])
            .Where(one => one.Was != one.Becomes);
    }

    private static string Formula(TermsDocument terms, string code)
    {
        if (terms.Keys.FirstOrDefault(key => key.Code == code) is not { } known)
        {
            return Nothing;
        }

        var parts = known.Parts.Select(part => Invariant($"{part.Percent:0.####}% {part.Basis}"));
        var additional = known.Additional.Select(amount => Invariant($"{amount.Name} {amount.Cents / 100m:0.00} EUR"));
        return string.Join(" + ", parts.Concat(additional));
    }

    private static string Goals(TermsDocument terms) => terms.Goals.Count == 0 ? Nothing : string.Join(", ", terms.Goals);

    private static string Growth(TermsDocument terms) => terms.Growth is { } growth
        ? Invariant($"{growth.Key}, {growth.Years} years, rise {Limit(growth.MaxRise)}, fall {Limit(growth.MaxFall)}")
        : Nothing;

    private static string Settlement(TermsDocument terms) => terms.Settlement is { } settlement
        ? Invariant($"reserve {settlement.ReservePercent:0.#}%, charge {settlement.ChargePercent:0.#}%, review {(settlement.Review.Length > 0 ? "told" : Nothing)}")
        : Nothing;

    private static string Limit(decimal? percent) => percent is { } known ? Invariant($"{known:0.#}%") : Nothing;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
