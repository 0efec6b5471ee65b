namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>What a council asks before it decides.</summary>
public enum MemoQuestion
{
    /// <summary>What if this council says no.</summary>
    YouSayNo,

    /// <summary>What if another council says no.</summary>
    AnotherSaysNo,

    /// <summary>What if this municipality leaves later.</summary>
    YouLeave,
}
