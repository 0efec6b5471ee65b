namespace Samenspel.Engine.Uncertainty.Cases;

/// <summary>Who pays a line.</summary>
public enum Bearer
{
    /// <summary>Each municipality by its own number.</summary>
    Each,

    /// <summary>The joint organisation: one amount for all members together, shared by the situation's key.</summary>
    Shared,

    /// <summary>One municipality pays what the members together need.</summary>
    One,
}
