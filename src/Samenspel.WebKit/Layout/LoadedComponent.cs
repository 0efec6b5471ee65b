using Microsoft.AspNetCore.Components;

namespace Samenspel.WebKit.Layout;

/// <summary>
/// A page or part that is not drawn before what it shows is there. A plain component is drawn a first time while it still waits, so that
/// its markup would meet nothing where its data will be. Parts of one page load one after the other: they share the database connection of the request.
/// </summary>
public abstract class LoadedComponent : ComponentBase
{
    private bool _isLoaded;

    [Inject]
    private LoadingTurn Turn { get; set; } = null!;

    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (!_isLoaded)
        {
            using (await Turn.TakeAsync())
            {
                await LoadAsync();
            }

            _isLoaded = true;
        }

        await base.SetParametersAsync(ParameterView.Empty);
    }

    /// <summary>Fetches what the component shows; its parameters are known.</summary>
    protected abstract Task LoadAsync();
}
