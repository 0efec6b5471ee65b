using Microsoft.AspNetCore.Components;
using Samenspel.Kernel;

namespace Samenspel.Architecture.Tests.MadeUp;

/// <summary>Does as it should.</summary>
internal sealed class PageThatAsksAHandler : ComponentBase
{
    [Inject]
    public IHandle<string, int> Count { get; set; } = null!;

    protected override async Task OnInitializedAsync() => await Count.HandleAsync("bees", CancellationToken.None);
}
