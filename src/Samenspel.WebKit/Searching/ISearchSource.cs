namespace Samenspel.WebKit.Searching;

/// <summary>A module's part of the one search box.</summary>
public interface ISearchSource
{
    /// <param name="text">What was typed, trimmed, at least two characters.</param>
    /// <param name="most">How many hits are wanted at the most.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <returns>The best hits of this module, best first.</returns>
    Task<IReadOnlyList<SearchHit>> SearchAsync(string text, int most, CancellationToken cancellation);
}
