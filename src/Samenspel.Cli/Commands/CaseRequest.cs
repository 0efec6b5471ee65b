using Samenspel.Cli.Uncertainty;

namespace Samenspel.Cli.Commands;

/// <summary>What somebody asked of <c>samenspel businesscase</c>.</summary>
/// <param name="Expect">The file with a kept result; null when nothing is compared.</param>
internal sealed record CaseRequest(string File, string? Expect, DrawRequest Draw, bool Json, bool Groups);
