namespace Samenspel.Modules.Process.Contracts;

/// <summary>How days are counted, in words.</summary>
/// <param name="Weeks">What a week is and which day is the first.</param>
/// <param name="Recess">Whether recess counts.</param>
/// <param name="WeekendsAndHolidays">What is (not) known of a term that ends there.</param>
/// <param name="Transition">Which rule is chosen, and what is not known.</param>
public sealed record LawCounting(LawText Weeks, LawText Recess, LawText WeekendsAndHolidays, LawText Transition);
