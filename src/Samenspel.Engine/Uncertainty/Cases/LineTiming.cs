namespace Samenspel.Engine.Uncertainty.Cases;

/// <summary>When a line counts.</summary>
public enum LineTiming
{
    /// <summary>Every year; in a variant in so far as working together has been reached, instead of what would be paid otherwise.</summary>
    Structural,

    /// <summary>Every year from the start, beside everything else: client role, coordination, friction. Delay does not shift it.</summary>
    Alongside,

    /// <summary>Once, spread over the years by the phases. Delay does not shift it.</summary>
    OneOff,
}
