using Samenspel.Kernel;

namespace Samenspel.Architecture.Tests.MadeUp;

/// <summary>A handler whose name does not say so.</summary>
internal sealed class CountingOfBees : IHandle<string, int>
{
    public Task<Outcome<int>> HandleAsync(string request, CancellationToken cancellation) => Task.FromResult<Outcome<int>>(request.Length);
}
