namespace Samenspel.Modules.Process.Contracts;

/// <summary>In what a term is expressed.</summary>
public enum LawUnit
{
    Days,

    /// <summary>Seven calendar days each.</summary>
    Weeks,
    Months,
}
