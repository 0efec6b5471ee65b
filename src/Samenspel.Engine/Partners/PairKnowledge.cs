namespace Samenspel.Engine.Partners;

/// <summary>What is known beside borders and registers. Fits of pairs: n × n by row, from 0 to 1, NaN for unknown; null when nothing is known of any pair.</summary>
public sealed record PairKnowledge
{
    public static readonly PairKnowledge Nothing = new();

    /// <summary>Overlap of goals (<see cref="PairFits.Overlap"/>).</summary>
    public double[]? Goals { get; init; }

    /// <summary>Likeness of ambition (<see cref="PairFits.Likeness"/>).</summary>
    public double[]? Ambition { get; init; }

    /// <summary>Likeness of what is spent (<see cref="PairFits.Ratio"/>).</summary>
    public double[]? Finances { get; init; }

    /// <summary>Likeness of how far the own ICT is (<see cref="PairFits.Likeness"/>).</summary>
    public double[]? Maturity { get; init; }

    /// <summary>Overlap of applications in use (<see cref="PairFits.Overlap"/>).</summary>
    public double[]? Applications { get; init; }

    /// <summary>What a group may save by a standard case; null when there is none.</summary>
    public StandardSaving? Saving { get; init; }
}
