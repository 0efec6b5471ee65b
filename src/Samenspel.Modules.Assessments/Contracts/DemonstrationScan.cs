namespace Samenspel.Modules.Assessments.Contracts;

/// <summary>A scan of the demonstration.</summary>
/// <param name="Instrument">Publisher and name.</param>
/// <param name="Municipalities">Codes of who answer.</param>
/// <param name="Groups">The people who answered.</param>
/// <param name="DaysAgo">When it closed; for one that is closed.</param>
/// <param name="Closed">It is closed.</param>
public sealed record DemonstrationScan(string Instrument, IReadOnlyList<string> Municipalities, IReadOnlyList<DemonstrationGroup> Groups, int DaysAgo = 0, bool Closed = false);

/// <summary>Made-up people of one municipality in one role.</summary>
/// <param name="Municipality">Its code.</param>
/// <param name="Perspective">Their role; empty for the municipality as a whole.</param>
/// <param name="People">How many there are.</param>
/// <param name="Levels">For each area the mean that they are near.</param>
/// <param name="Words">What the first of them writes in the first area; null: nothing.</param>
public sealed record DemonstrationGroup(string Municipality, string Perspective, int People, IReadOnlyList<double> Levels, string? Words = null);
