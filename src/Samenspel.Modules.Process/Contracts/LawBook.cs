namespace Samenspel.Modules.Process.Contracts;

/// <summary>The law as the content gives it; the product's own first.</summary>
/// <param name="Terms">Each with its editions.</param>
/// <param name="Events">What terms count from or to.</param>
/// <param name="Routes">Steps in order.</param>
/// <param name="Cycles">Terms in the order of the year.</param>
/// <param name="Derived">Days that follow from terms.</param>
/// <param name="Customs">What councils usually do in which months.</param>
/// <param name="Elections">Of councils; null when no content gives them.</param>
/// <param name="Counting">How days are counted, in words.</param>
public sealed record LawBook(
    IReadOnlyList<LawTerm> Terms,
    IReadOnlyList<LawEvent> Events,
    IReadOnlyList<LawRoute> Routes,
    IReadOnlyList<LawCycle> Cycles,
    IReadOnlyList<LawDerivedDay> Derived,
    IReadOnlyList<LawCustom> Customs,
    LawElections? Elections,
    LawCounting Counting)
{
    /// <returns>The term with this key; null when there is none.</returns>
    public LawTerm? Term(string? key) => Terms.FirstOrDefault(term => term.Key == key);

    /// <returns>The route with this key; null when there is none.</returns>
    public LawRoute? Route(string? key) => Routes.FirstOrDefault(route => route.Key == key);

    /// <returns>What an event is called; its key when no content names it.</returns>
    public LawText NameOf(string happening) => Events.FirstOrDefault(one => one.Key == happening)?.Name ?? new LawText(happening, happening);
}
