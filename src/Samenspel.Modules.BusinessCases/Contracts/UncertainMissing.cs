namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>A figure of a municipality that nobody gave and that the case under uncertainty needs.</summary>
/// <param name="Participant">Its id.</param>
/// <param name="Figure">Its name in the file: <c>fteToday</c>, <c>fteAlone</c>, <c>workplaces</c>, <c>applications</c> or <c>vatCompensable</c>.</param>
public sealed record UncertainMissing(string Participant, string Figure)
{
    /// <summary>Keys of the case's own lines that cannot be computed for this participant.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Keys of the variants whose costs cannot be shared.</summary>
    public IReadOnlyList<string> Variants { get; init; } = [];
}
