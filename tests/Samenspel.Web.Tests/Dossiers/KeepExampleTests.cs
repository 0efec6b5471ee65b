using Microsoft.Extensions.DependencyInjection;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Web.Tests.Dossiers;

/// <summary>An example is brought up to date in place, whatever changed in its file.</summary>
public sealed class KeepExampleTests
{
    [Fact]
    public async Task Keep_WithCodesThatSwapPlaces_KeepsEachAtItsPlace()
    {
        await using var host = new SamenspelHost();
        var before = await KeepAsync(host, ("GM0505", "Dordrecht"), ("GM0590", "Papendrecht"), ("GM0610", "Sliedrecht"));

        var swapped = await KeepAsync(host, ("GM0590", "Papendrecht"), ("GM0505", "Dordrecht"), ("GM0610", "Sliedrecht"));
        var shorter = await KeepAsync(host, ("GM0610", "Sliedrecht"), ("GM0590", "Papendrecht"));

        Assert.Equal(["GM0590", "GM0505", "GM0610"], swapped.Participants.Select(one => one.Code));
        Assert.Equal(before.Participants.Select(one => one.Id), swapped.Participants.Select(one => one.Id));
        Assert.Equal(["GM0610", "GM0590"], shorter.Participants.Select(one => one.Code));
    }

    private static async Task<DossierFacts> KeepAsync(SamenspelHost host, params (string Code, string Name)[] participants)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var example = new ExampleDossier(
            "ruil", "Ruilvoorbeeld", new DateOnly(2004, 8, 9), "een verzonnen rapport", [.. participants.Select(one => new ExampleParticipant(one.Code, one.Name, 9000))]);
        await scope.ServiceProvider.GetRequiredService<IDossiers>().KeepExampleAsync(example, CancellationToken.None);
        return (await scope.ServiceProvider.GetRequiredService<IDossiers>().ExamplesAsync(CancellationToken.None)).Single(one => one.Title == "Ruilvoorbeeld");
    }
}
