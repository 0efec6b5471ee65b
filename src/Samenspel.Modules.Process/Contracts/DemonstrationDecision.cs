namespace Samenspel.Modules.Process.Contracts;

/// <summary>A decision of the demonstration. Days count from the day on which the process began.</summary>
/// <param name="Municipality">Its code; null: taken together.</param>
/// <param name="What"><c>gate/requirement</c>.</param>
/// <param name="Outcome">Id of the outcome.</param>
/// <param name="DaysAgo">When it was taken.</param>
/// <param name="Reference">The number that the body gave it.</param>
/// <param name="Votes">For, against, abstained, seats.</param>
/// <param name="Conditions">What it asks.</param>
/// <param name="Text">The view, the answer or the reasons.</param>
/// <param name="Paper">Title of the document.</param>
/// <param name="Ground">The statutory ground of a refusal.</param>
public sealed record DemonstrationDecision(
    string? Municipality, string What, string Outcome, int DaysAgo, string? Reference = null, IReadOnlyList<int>? Votes = null, IReadOnlyList<string>? Conditions = null,
    string? Text = null, string? Paper = null, string? Ground = null);
