namespace Samenspel.Kernel;

/// <summary>
/// What a module does before the site opens, such as reading open data. It runs at every start, after the migrations and
/// under the start-up lock, and does nothing when all is as it should be.
/// </summary>
public interface IPreparation
{
    /// <summary>Lower goes first: data before the examples that refer to it.</summary>
    int Order { get; }

    /// <param name="progress">Receives one line for the console when a piece of work is done; nothing when there was none.</param>
    /// <param name="cancellation">Ends the work; whatever was not finished is done again at the next start.</param>
    Task PrepareAsync(IProgress<string> progress, CancellationToken cancellation);
}
