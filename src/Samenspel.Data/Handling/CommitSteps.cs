namespace Samenspel.Data.Handling;

/// <summary>
/// What has to be kept together with the write that runs, by whoever asked for it: done after the write and in its transaction, so that both
/// are there or neither.
/// </summary>
public sealed class CommitSteps
{
    private Func<object, CancellationToken, Task>? _step;

    /// <param name="step">Gets what the write gave.</param>
    public void Before(Func<object, CancellationToken, Task> step) => _step = step;

    internal async Task RunAsync(object result, CancellationToken cancellation)
    {
        var step = _step;
        _step = null;
        if (step is not null)
        {
            await step(result, cancellation);
        }
    }
}
