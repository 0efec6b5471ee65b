namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>In what the amount of a line is stated.</summary>
public enum LineUnit
{
    Euro,

    /// <summary>In staff, at the cost of one fte; it counts in the result in fte too.</summary>
    Fte,
}
