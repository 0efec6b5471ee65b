namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>How much of a partnership is ICT.</summary>
public enum IctKind
{
    /// <summary>ICT is the task.</summary>
    Ict,

    /// <summary>ICT is one of the stated tasks.</summary>
    IctModule,

    /// <summary>Shared business operations or a merged civil service; the source does not state ICT separately.</summary>
    Operations,
}
