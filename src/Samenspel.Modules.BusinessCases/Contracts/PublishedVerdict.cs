namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>How a printed figure relates to the computed one.</summary>
public enum PublishedVerdict
{
    Exact,

    /// <summary>The computed figure is a range and the printed one lies in it.</summary>
    WithinRange,

    /// <summary>The printed figure is the computed one, rounded.</summary>
    Rounded,
    Differs,

    /// <summary>There is nothing to compare with, because a figure is missing.</summary>
    NotComputed,
}
