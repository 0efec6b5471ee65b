using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Records;

namespace Samenspel.Modules.Access.Contracts;

/// <summary>The files of a record: a selection for a spreadsheet, and the whole chain to check elsewhere.</summary>
public static class RecordFiles
{
    /// <typeparam name="TPermission">Who may visit them.</typeparam>
    /// <param name="endpoints">Where to.</param>
    /// <param name="path">The path of the page; the files are there with <c>.csv</c> and <c>.json</c>.</param>
    /// <param name="chainOf">The chain, from the identity that stands in the address as <c>id</c>.</param>
    public static void MapRecordFiles<TPermission>(this IEndpointRouteBuilder endpoints, string path, Func<Guid, string> chainOf)
        where TPermission : IPermission<Visit> => RecordDownloads.Map<TPermission>(endpoints, path, chainOf);
}
