namespace Samenspel.Kernel.Acting;

/// <summary>
/// Who may make a request. Every handler is registered with one and every page and endpoint declares one (<see cref="PermissionAttribute"/>),
/// so that neither can be reached past the other.
/// </summary>
/// <typeparam name="TRequest">A request, a property that several requests share, or <see cref="Visit"/>.</typeparam>
public interface IPermission<in TRequest>
{
    Task<Judgement> JudgeAsync(TRequest request, CancellationToken cancellation);
}
