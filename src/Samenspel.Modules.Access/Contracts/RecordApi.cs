using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Records;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>A record in the API: its lines with filters, its check, and the whole chain to check elsewhere.</summary>
public static class RecordApi
{
    /// <typeparam name="TPermission">Who may ask.</typeparam>
    /// <param name="api">The group that carries the API's address and version.</param>
    /// <param name="path">The path, with the identity of what the record is about as <c>id</c>.</param>
    /// <param name="name">What operations call it.</param>
    /// <param name="tag">Under which heading they are described.</param>
    /// <param name="chainOf">The chain, from that identity.</param>
    public static void MapRecordApi<TPermission>(this IEndpointRouteBuilder api, string path, string name, string tag, Func<Guid, string> chainOf)
        where TPermission : IPermission<Visit> => RecordEndpoint.Map<TPermission>(api, path, name, tag, chainOf);
}
