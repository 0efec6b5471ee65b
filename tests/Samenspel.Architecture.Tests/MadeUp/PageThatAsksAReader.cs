using Microsoft.AspNetCore.Components;

namespace Samenspel.Architecture.Tests.MadeUp;

/// <summary>Reaches the database through a type of its own assembly, past the guarded handler.</summary>
internal sealed class PageThatAsksAReader : ComponentBase
{
    [Inject]
    public ReaderThatHoldsTheDatabase Reader { get; set; } = null!;

    protected override bool ShouldRender() => Reader.HasChanges();
}
