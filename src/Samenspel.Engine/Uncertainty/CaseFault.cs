namespace Samenspel.Engine.Uncertainty;

/// <summary>Something in an input that cannot be, or a figure that nobody gave.</summary>
/// <param name="Field">Path of the field, such as <c>lines[3].amount.mode</c>; list positions count from 0.</param>
/// <param name="Code">Stable code in words with hyphens, such as <c>mode-outside-range</c>.</param>
/// <param name="Message">What is wrong and, where there is one, the limit; English.</param>
/// <param name="IsMissing">A figure is missing: the case can be computed, and the result says what is not known.</param>
public sealed record CaseFault(string Field, string Code, string Message, bool IsMissing = false);
