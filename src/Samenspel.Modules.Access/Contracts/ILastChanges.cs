namespace Samenspel.Modules.Access.Contracts;

/// <summary>Who changed something last, according to the record.</summary>
public interface ILastChanges
{
    /// <param name="chain">The chain.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The last write that succeeded; null when there is none.</returns>
    Task<LastChange?> OfAsync(string chain, CancellationToken cancellation);
}
