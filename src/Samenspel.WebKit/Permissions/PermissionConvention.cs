using Microsoft.AspNetCore.Builder;
using Samenspel.Kernel.Acting;

namespace Samenspel.WebKit.Permissions;

/// <summary>How an endpoint that is no page declares who may ask it.</summary>
public static class PermissionConvention
{
    public static IEndpointConventionBuilder Needs<TPermission>(this IEndpointConventionBuilder builder)
        where TPermission : IPermission<Visit> =>
        builder.WithMetadata(new PermissionAttribute(typeof(TPermission)));

    /// <summary>For everybody, as a page that says so with <see cref="Everyone"/>.</summary>
    public static TBuilder IsPublic<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder =>
        builder.WithMetadata(new PermissionAttribute(typeof(Everyone)));

    /// <summary>The same for everybody, so that nobody is looked up for it.</summary>
    public static TBuilder IsPublicFile<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder =>
        builder.WithMetadata(new PermissionAttribute(typeof(Everyone)) { NeedsActor = false });
}
