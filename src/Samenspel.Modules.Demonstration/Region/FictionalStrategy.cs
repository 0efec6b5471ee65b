using Samenspel.Modules.Partnering.Contracts;

namespace Samenspel.Modules.Demonstration.Region;

/// <summary>What a municipality of the region looks for in partners.</summary>
/// <param name="By">Who enters it.</param>
/// <param name="Strategy">What it says.</param>
internal sealed record FictionalStrategy(FictionalOpening By, DemonstrationStrategy Strategy);
