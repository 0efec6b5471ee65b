namespace Samenspel.Engine.Uncertainty.Runs;

/// <summary>How points are chosen.</summary>
public enum DrawMethod
{
    /// <summary>Sobol's points with Owen's scrambling, several times: far fewer points for the same precision.</summary>
    Sobol,

    /// <summary>Independent random draws.</summary>
    MonteCarlo,
}
