namespace Samenspel.Data.StartUp;

/// <summary>Why the database cannot do its work for now; an operator can mend it, a visitor can only wait.</summary>
public enum DatabaseTrouble
{
    /// <summary>Stopped, starting, or the way to it is gone.</summary>
    Unreachable,

    /// <summary>No room on its disk.</summary>
    Full,

    /// <summary>It can be read but not written.</summary>
    ReadOnly,

    /// <summary>Others kept it occupied for too long.</summary>
    Busy,
}
