using Microsoft.Extensions.DependencyInjection;
using Samenspel.Kernel;

namespace Samenspel.Data.Handling;

/// <summary>Tells every module that answers to a fact; the one that publishes knows none of them.</summary>
public sealed class FactPublisher(IServiceProvider services)
{
    public async Task PublishAsync<TFact>(TFact fact, CancellationToken cancellation)
    {
        foreach (var answer in services.GetServices<IAnswer<TFact>>())
        {
            await answer.AnswerAsync(fact, cancellation);
        }
    }
}
