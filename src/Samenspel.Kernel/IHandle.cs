namespace Samenspel.Kernel;

/// <summary>
/// The one way into a module: a page, an endpoint and a command each ask for the handler of a request.
/// What stands round every handler (a transaction today) is added where it is registered, so that none can be reached without.
/// </summary>
public interface IHandle<in TRequest, TResult>
{
    Task<Outcome<TResult>> HandleAsync(TRequest request, CancellationToken cancellation);
}
