using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Web.Tests.BusinessCases;

/// <summary>What a visitor does with versions of a business case.</summary>
internal static class VersionVisits
{
    /// <returns>The path of the new version.</returns>
    public static async Task<string> MakeVersionAsync(this HttpClient visitor, string path, string title)
    {
        var answer = await visitor.SendFormAsync($"{path}/businesscase/versies", ("Title", title));
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, string.Join("; ", (await SamenspelHost.ReadAsync(answer)).Faults()));
        return answer.Headers.Location!.OriginalString.Split('?')[0];
    }

    public static async Task<VersionSealReport> CheckSealsAsync(this SamenspelHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IVersionSeals>().CheckAsync(CancellationToken.None);
    }

    public static DossierId DossierOf(string path) => new(Guid.Parse(path.Split('/')[2]));
}
