using Samenspel.Kernel;

namespace Samenspel.Modules.Partnering.Contracts;

/// <summary>Enters made-up partner strategies; only the demonstration has it.</summary>
public interface IDemonstrationStrategies
{
    /// <summary>Keeps a strategy for a municipality that has none, as who asks.</summary>
    /// <returns>Whether it was entered now.</returns>
    Task<Outcome<bool>> KeepAsync(DemonstrationStrategy wanted, CancellationToken cancellation);
}

/// <summary>A made-up strategy.</summary>
/// <param name="Municipality">Its code.</param>
/// <param name="Goals">Motives of the monitor, the most important first.</param>
/// <param name="Ambition">1 to 5.</param>
/// <param name="LeastMembers">Smaller groups are left out.</param>
/// <param name="MaxSize">The largest group.</param>
/// <param name="Lessons">Each with whom, in which year and what.</param>
/// <param name="IsShared">Whether everybody may read it; the lessons stay private.</param>
public sealed record DemonstrationStrategy(
    string Municipality, IReadOnlyList<string> Goals, int Ambition, int LeastMembers, int MaxSize, IReadOnlyList<DemonstrationLesson> Lessons, bool IsShared);

/// <summary>A made-up lesson.</summary>
/// <param name="Party">With whom.</param>
/// <param name="YearsAgo">How many years before the first start.</param>
/// <param name="Text">What was learned.</param>
public sealed record DemonstrationLesson(string Party, int YearsAgo, string Text);
