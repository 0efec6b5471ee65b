using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;
using Samenspel.Kernel.Acting;
using Samenspel.WebKit.Layout;

namespace Samenspel.Web.Shell;

public sealed partial class MainLayout
{
    private IReadOnlyList<MenuItem> _items = [];
    private string _path = "/";
    private string _here = "";

    [Inject]
    private IEnumerable<MenuItem> Menu { get; set; } = [];

    [Inject]
    private IEnumerable<ShellStrip> ShellStrips { get; set; } = [];

    [Inject]
    private ProcessContext Process { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override void OnInitialized()
    {
        _items = [.. Menu.Where(item => !item.IsForSignedIn || Process.Actor.Kind == ActorKind.Account).OrderBy(item => item.Order)];
        _path = Http.Request.Path.Value ?? "/";

        // The page of an error stands at the address that was asked for, not at its own.
        _here = Http.Features.Get<IStatusCodeReExecuteFeature>() is { } asked
            ? asked.OriginalPathBase + asked.OriginalPath + asked.OriginalQueryString
            : Http.Request.PathBase + _path + Http.Request.QueryString;
    }

    private string? Current(MenuItem item) => item.IsCurrent(_path) ? "page" : null;
}
