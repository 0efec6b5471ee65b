namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>A figure of a municipality that nobody gave and that the case under uncertainty needs.</summary>
/// <param name="Participant">Its id.</param>
/// <param name="Figure">Its name in the file: <c>fteToday</c> or <c>fteAlone</c>.</param>
public sealed record UncertainMissing(string Participant, string Figure);
