namespace Samenspel.Modules.Access.Contracts;

/// <summary>What an operator has to know when the site opens: how to make the first administrator, and where mail goes.</summary>
public interface ISiteOpening
{
    /// <param name="site">The address of the site, without a slash at its end.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>Lines for the console.</returns>
    Task<IReadOnlyList<string>> LinesAsync(string site, CancellationToken cancellation);
}
