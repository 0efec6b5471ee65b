namespace Samenspel.Modules.Process.Contracts;

/// <summary>A step of a route.</summary>
/// <param name="Id">Unique in its edition.</param>
/// <param name="What">In words.</param>
/// <param name="By">The bodies that act.</param>
/// <param name="Kind">The kind of decision; null when nothing is decided.</param>
/// <param name="Term">The key of the statutory term; null for none.</param>
/// <param name="Article">An article of its own; null for that of the route.</param>
/// <param name="IsSkippedWhenCouncilTakesPart">The step is not there when the council itself takes part.</param>
/// <param name="Note">What is to be said with it.</param>
public sealed record LawStep(
    string Id, LawText What, IReadOnlyList<string> By, string? Kind, string? Term, string? Article, bool IsSkippedWhenCouncilTakesPart, LawText? Note)
{
    /// <summary>Whether a council must act, and so must meet.</summary>
    public bool IsOfCouncil => By.Contains("council", StringComparer.Ordinal);
}
