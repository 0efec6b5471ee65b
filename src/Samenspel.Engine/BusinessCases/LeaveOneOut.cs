namespace Samenspel.Engine.BusinessCases;

/// <summary>The group without one participant, and how much that changes.</summary>
/// <param name="Without">Who does not take part.</param>
/// <param name="Rest">The others, by the rule.</param>
/// <param name="ChangeOfMoreThanToday">The rest's <c>MoreThanToday</c> minus the whole group's by the same rule, end by end.</param>
/// <param name="ChangeOfLessThanAlone">
/// The rest's <c>LessThanAlone</c> minus the whole group's by the same rule; negative: the saving shrinks.
/// </param>
public sealed record LeaveOneOut(
    string Without,
    GroupResult Rest,
    FteCostRange? ChangeOfMoreThanToday,
    FteCostRange? ChangeOfLessThanAlone);
