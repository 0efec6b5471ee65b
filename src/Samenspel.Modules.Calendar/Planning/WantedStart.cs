namespace Samenspel.Modules.Calendar.Planning;

/// <summary>What is computed back from.</summary>
/// <param name="Start">The day on which the service starts.</param>
/// <param name="CouncilTakesPart">The council itself takes part, so that no view is asked of it.</param>
internal sealed record WantedStart(DateOnly Start, bool CouncilTakesPart = false);
