namespace Samenspel.Engine.Uncertainty.Runs;

/// <summary>Tells how far a run is and hears whether it must stop.</summary>
/// <param name="Progress">Gets the part that is done, 0 to 1; at most about a hundred times, from any thread.</param>
/// <param name="Cancellation">Ends the run with an <see cref="OperationCanceledException"/>.</param>
public sealed record RunWatch(IProgress<double>? Progress = null, CancellationToken Cancellation = default)
{
    internal static readonly RunWatch None = new();
}
