using Microsoft.AspNetCore.Components;
using Samenspel.Data;

namespace Samenspel.Architecture.Tests.MadeUp;

/// <summary>Breaks the rule in a property, and once more in the closure of an async method.</summary>
internal sealed class PageThatAsksTheDatabase : ComponentBase
{
    [Inject]
    public SamenspelDb Db { get; set; } = null!;

    protected override async Task OnInitializedAsync() => await Db.Database.CanConnectAsync();
}
