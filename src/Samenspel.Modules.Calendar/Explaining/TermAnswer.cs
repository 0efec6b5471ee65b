using Samenspel.Modules.Process.Contracts;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Calendar.Explaining;

/// <summary>A term as the API gives it, in the language that is asked for.</summary>
/// <param name="Publisher">Who answers for it; what is not samenspel's own is no statutory term.</param>
[ApiName("Termijn")]
internal sealed record TermAnswer(string Id, string Publisher, int Version, string Name, IReadOnlyList<TermEditionAnswer> Editions)
{
    public static TermAnswer Of(LawTerm term) => new(
        term.Key,
        term.Publisher,
        term.Version,
        TermWords.In(term.Name),
        [.. term.Editions.Select(one => new TermEditionAnswer(one.ValidFrom, one.ValidUntil, one.Law, one.Article, TermWords.In(one.Rule), one.Consequence is { } text ? TermWords.In(text) : null, one.Hardness))]);
}

/// <summary>A term as it holds in a time.</summary>
/// <param name="ValidUntil">The first day on which it no longer holds; null while it holds.</param>
/// <param name="Article">Null when not known.</param>
/// <param name="Hardness">4 read in the law, 3 published, 2 derived, 1 Samenspel's own, 0 unverified.</param>
[ApiName("TermijnRegel")]
internal sealed record TermEditionAnswer(DateOnly ValidFrom, DateOnly? ValidUntil, string? Law, string? Article, string Rule, string? Consequence, int Hardness);
