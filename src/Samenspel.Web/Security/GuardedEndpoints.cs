namespace Samenspel.Web.Security;

/// <summary>
/// Looks at the endpoints as they will be served, when the pipeline stands and nothing listens yet. They are made once then: asking the sources of the endpoints
/// themselves would make all of them a second time.
/// </summary>
internal sealed class GuardedEndpoints : IStartupFilter
{
    /// <exception cref="InvalidOperationException">One of them declares no permission; the site does not start.</exception>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        next(app);
        DeclaredPermissions.Check(app.ApplicationServices.GetRequiredService<EndpointDataSource>().Endpoints);
    };
}
