namespace Samenspel.Modules.Assessments.Contracts;

/// <param name="Municipality">Its code.</param>
/// <param name="Option">What it chooses where nothing else is said.</param>
/// <param name="Text">What it writes where words are required and nothing else is said.</param>
/// <param name="Answers">By item.</param>
public sealed record DemonstrationSheet(string Municipality, string Option, string Text, IReadOnlyDictionary<string, string>? Answers = null);
