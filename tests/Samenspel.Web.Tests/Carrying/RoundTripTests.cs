using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data.Recording;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Contracts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.Web.Tests.Demonstration;

namespace Samenspel.Web.Tests.Carrying;

/// <summary>A dossier that is exported and taken in elsewhere is the same dossier, with the same seals and the same record.</summary>
public sealed class RoundTripTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private static readonly string[] Titles = ["ICT-beheer Vierwaarden", "Gegevensbeheer Vierwaarden", "Servicedesk Vierwaarden", "Informatiebeveiliging Vierwaarden"];

    [Fact]
    public async Task Dossiers_TakenInElsewhere_ExportAsTheSame_AndTheirSealsAndRecordHold()
    {
        await using var elsewhere = new DemonstrationSite();
        foreach (var title in Titles)
        {
            var (there, file, dossier) = await ExportAsync(title);
            var here = await elsewhere.BecomeAsync(there);

            var taken = await here.ImportAsync(file);

            Assert.True(taken.StatusCode == HttpStatusCode.Redirect, string.Join('\n', taken.StatusCode == HttpStatusCode.Redirect ? [] : (await SamenspelHost.ReadAsync(taken)).Faults()));
            Assert.Equal($"{dossier}?bewaard=ingevoerd", taken.Headers.Location!.PathAndQuery);
            var page = await here.PageAsync(taken.Headers.Location.PathAndQuery);
            Assert.Equal(title, page.Heading());
            Assert.Contains("Het dossier is ingevoerd", page.Text(), StringComparison.Ordinal);
            foreach (var part in new[] { "/proces", "/besluiten", "/businesscase", "/businesscase/versies", "/kostenverdeling", "/metingen", "/kalender", "/deelname", "/inbreng", "/register", "/raadsbrief", "/zoeken?zoek=de" })
            {
                Assert.NotEmpty((await here.PageAsync(dossier + part)).Heading());
            }

            Assert.Equal(Comparable(file), Comparable(await here.ExportAsync(dossier)));
        }

        await using var scope = elsewhere.Host.Services.CreateAsyncScope();
        Assert.Empty((await scope.ServiceProvider.GetRequiredService<RecordCheck>().RunAsync(null, null, default)).Faults);
        Assert.Empty((await scope.ServiceProvider.GetRequiredService<IDecisionSeals>().CheckAsync(default)).Faults);
        Assert.Empty((await scope.ServiceProvider.GetRequiredService<IVersionSeals>().CheckAsync(default)).Faults);
        Assert.Empty((await scope.ServiceProvider.GetRequiredService<IAdoptedSeals>().CheckAsync(default)).Faults);
    }

    [Fact]
    public async Task Export_HoldsEveryTableOfADossier()
    {
        var (_, file, _) = await ExportAsync(Titles[0]);

        var parts = CarriedFile.Parts(file);
        var carried = parts.Keys.Where(path => path.StartsWith("rows/", StringComparison.Ordinal) && path.Count(letter => letter == '/') == 1).Select(path => path["rows/".Length..^".json".Length]).ToHashSet(StringComparer.Ordinal);
        var tables = await site.Host.UseAsync(db => Task.FromResult(db.Model.GetEntityTypes().Where(type => type.GetProperties().Any(property => property.ClrType == typeof(DossierId)))
            .Select(type => type.GetAnnotation("Relational:TableName").Value!.ToString()!).ToList()));
        Assert.Empty(tables.Except(carried));
        Assert.NotEmpty(CarriedFile.Rows(file, "process_decision"));
        Assert.Contains("rows/process_decision/0001.document.json", parts.Keys);
        await using var scope = site.Host.Services.CreateAsyncScope();
        var report = scope.ServiceProvider.GetRequiredService<IDossierFiles>().Check(file);
        Assert.True(report.TryGet(out var fits) && fits.Title == Titles[0] && fits.Lines > 10);
    }

    private async Task<(string Person, byte[] File, string Dossier)> ExportAsync(string title)
    {
        foreach (var person in new[] { DemonstrationSite.Lead, "sanne-de-groot" })
        {
            var visitor = await site.BecomeAsync(person);
            if (await DemonstrationSite.FindAsync(visitor, title) is { } dossier && (await visitor.GetAsync($"{dossier}/uitvoer")).StatusCode == HttpStatusCode.OK)
            {
                return (person, await visitor.ExportAsync(dossier), dossier);
            }
        }

        throw new InvalidOperationException($"Nobody leads {title}.");
    }

    // Organisations and files have other identities elsewhere; the owner and the record go on.
    private static IReadOnlyList<string> Comparable(byte[] file)
    {
        var parts = CarriedFile.Parts(file);
        var names = JsonNode.Parse(parts["organisations.json"])!.AsArray().ToDictionary(one => (string)one!["id"]!, one => (string)one!["name"]!);
        return
        [
            .. parts.Where(part => part.Key is not ("manifest.json" or "record.json" or "organisations.json")).Select(part =>
            {
                var text = Encoding.UTF8.GetString(part.Value);
                return $"{part.Key}\n{names.Aggregate(string.Join('\n', text.Split('\n').Where(line => !line.Contains("\"file_id\"", StringComparison.Ordinal))), (now, name) => now.Replace(name.Key, name.Value, StringComparison.Ordinal))}";
            }),
        ];
    }
}
