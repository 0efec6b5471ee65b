namespace Samenspel.Modules.Assessments.Contracts;

/// <summary>Which conditions are missing.</summary>
/// <param name="Phase">The phase in which they were measured last.</param>
/// <param name="MeasuredPhases">Every phase in which they were measured.</param>
/// <param name="Missing">Each condition that is missing for somebody, with the participants that say so.</param>
/// <param name="Divided">The conditions of which one says that they are present and another that they are missing.</param>
public sealed record ConditionsFact(string? Phase, IReadOnlyList<string> MeasuredPhases, IReadOnlyDictionary<string, IReadOnlyList<Guid>> Missing, IReadOnlyList<string> Divided);
