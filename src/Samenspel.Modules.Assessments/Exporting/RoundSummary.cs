using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Assessments.Exporting;

/// <summary>A round without its answers.</summary>
/// <param name="Phase">The phase of the process; null for what is not measured by phase.</param>
/// <param name="RevealedAt">Since when the answers are open.</param>
[ApiName("MetingKort")]
internal sealed record RoundSummary(
    int Number,
    [property: ApiWords("verwachtingen", "motieven", "voorwaarden", "krachten")] string Instrument,
    [property: ApiWords("open", "revealed", "stopped")] string State,
    string? Phase,
    DateTimeOffset OpenedAt,
    DateTimeOffset? RevealedAt,
    DateOnly? Deadline)
{
    public static RoundSummary Of(RoundView view) =>
        new(view.Round.Number, view.Round.Instrument, StateOf(view.State), view.Round.Document.Phase?.Id, view.Round.OpenedAt, view.RevealedAt, view.Round.Document.Deadline);

    public static string StateOf(RoundState state) => state switch
    {
        RoundState.Open => "open",
        RoundState.Revealed => "revealed",
        _ => "stopped",
    };
}
