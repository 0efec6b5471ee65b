namespace Samenspel.Modules.Calendar.Contracts;

/// <summary>Why a date is what it is, in the words of the page.</summary>
/// <param name="Rule">The rule; empty when none is known.</param>
/// <param name="Article">Act and article, or that they are not known.</param>
/// <param name="Validity">From when until when the rule holds.</param>
/// <param name="Hardness">Blocks, 0 to 4.</param>
/// <param name="HardnessName">The same in words.</param>
/// <param name="Working">Step by step.</param>
/// <param name="Remarks">What is not known or must be seen with it.</param>
/// <param name="Source">Where it stands; empty when nowhere.</param>
public sealed record DayExplanation(
    string Rule, string Article, string Validity, int Hardness, string HardnessName, IReadOnlyList<string> Working, IReadOnlyList<string> Remarks, string Source);
