namespace Samenspel.Modules.Process.Contracts;

/// <summary>Which year a day is expressed in.</summary>
public enum LawYear
{
    /// <summary>The year that a budget is for.</summary>
    Budget,

    /// <summary>The year that an account is about.</summary>
    Account,
}
