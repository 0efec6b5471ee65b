using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Calendar.Counting;

/// <summary>One line of the working, without words.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Day">With which day.</param>
/// <param name="Result">What came of it; null when nothing was computed.</param>
/// <param name="Count">How many, or which year.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Name">Of which event.</param>
internal sealed record CountStep(CountStepKind Kind, DateOnly Day, DateOnly? Result = null, int Count = 0, LawUnit Unit = LawUnit.Days, string? Name = null);
