using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Samenspel.Kernel;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Permissions;
using Samenspel.WebKit.Problems;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>The parts of a version to take along, byte for byte as they were sealed.</summary>
internal static class VersionFiles
{
    private const string Json = "application/json";
    private const string One = "/dossiers/{id:guid}/businesscase/versies/{number:int}";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        var files = endpoints.MapGroup("");
        files.Needs<SeesDossier>();
        files.MapGet(One + "/invoer.json", (Guid id, int number, IHandle<ShowVersion, VersionView> handler, CancellationToken cancellation) =>
            FileAsync(id, number, handler, view => Results.File(view.Known.Input, Json, Name("invoer", number, "json")), cancellation));
        files.MapGet(One + "/resultaat.json", (Guid id, int number, IHandle<ShowVersion, VersionView> handler, CancellationToken cancellation) =>
            FileAsync(id, number, handler, view => Results.File(view.Known.Result, Json, Name("resultaat", number, "json")), cancellation));
        files.MapGet(One + "/uitgangspunten.json", (Guid id, int number, IHandle<ShowVersion, VersionView> handler, CancellationToken cancellation) =>
            FileAsync(id, number, handler, view => Results.File(view.Known.Defaults, Json, Name("uitgangspunten", number, "json")), cancellation));
        files.MapGet(One + "/zegel.txt", (Guid id, int number, IHandle<ShowVersion, VersionView> handler, CancellationToken cancellation) =>
            FileAsync(id, number, handler, view => Results.File(Encoding.UTF8.GetBytes(VersionSeal.Manifest(view.Known)), "text/plain", Name("zegel", number, "txt")), cancellation));
    }

    private static async Task<IResult> FileAsync(
        Guid id, int number, IHandle<ShowVersion, VersionView> handler, Func<VersionView, IResult> file, CancellationToken cancellation)
    {
        var outcome = await handler.HandleAsync(new ShowVersion(new DossierId(id), number), cancellation);
        return outcome.TryGet(out var view) ? file(view) : Problem.From(outcome.Refusals);
    }

    private static string Name(string part, int number, string form) => string.Create(CultureInfo.InvariantCulture, $"versie-{number}-{part}.{form}");
}
