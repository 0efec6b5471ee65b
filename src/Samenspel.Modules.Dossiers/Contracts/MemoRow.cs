namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>A row of a table in a council memo, as it is shown.</summary>
/// <param name="Name">Which situation.</param>
/// <param name="Staff">In fte, without the unit.</param>
/// <param name="Amount">A year.</param>
/// <param name="Share">How long its bar is, from nought to one of the longest; null: no bar, because the amount is not known.</param>
/// <param name="Tone">The colour of the bar.</param>
/// <param name="Difference">How together differs from it; empty for together itself.</param>
/// <param name="Sign">One when together costs more, minus one when less, else nought.</param>
public sealed record MemoRow(string Name, string Staff, string Amount, double? Share, MemoTone Tone, string Difference, int Sign)
{
    /// <summary>The row about together.</summary>
    public bool IsJoint => Tone == MemoTone.Joint;
}
