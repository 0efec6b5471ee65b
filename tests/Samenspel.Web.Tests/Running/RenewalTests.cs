using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Domain;
using Samenspel.Web.Tests.Working;

namespace Samenspel.Web.Tests.Running;

/// <summary>A dossier keeps to the version of the content with which it began, and moves to a newer one when its lead has seen what changes.</summary>
public sealed class RenewalTests : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("samenspel-newer-").FullName;
    private readonly SamenspelHost _host;

    public RenewalTests()
    {
        var shipped = Path.Combine(AppContext.BaseDirectory, "content", "process");
        foreach (var file in Directory.EnumerateFiles(shipped, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_folder, Path.GetRelativePath(shipped, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        Newer("questions", questions =>
        {
            var all = questions["questions"]!.AsArray();
            all.Single(one => (string?)one!["id"] == "explore.bottlenecks")!["text"]!["nl"] = "Waar loopt u vast?";
            all.Remove(all.Single(one => (string?)one!["id"] == "explore.help"));
            questions["changes"] = new JsonArray(Change("explore.bottlenecks", "reworded"), Change("explore.help", "withdrawn"));
        });
        Newer("models/telengy-5", model =>
        {
            model["uses"]!.AsArray().Single(one => (string?)one!["id"] == "questions")!["version"] = 2;
            var asked = model["phases"]![0]!["questions"]!.AsArray();
            asked.Remove(asked.Single(one => (string?)one == "explore.help"));
            model["changes"] = new JsonArray(Change("explore", "corrected"));
        });
        _host = SamenspelHost.With(services => services.AddSingleton(ContentFolders.Of(_folder, "content/process", [])));
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Moving_ShowsWhatChanges_KeepsWhatWasAnswered_AndIsWrittenDown()
    {
        var work = await BegunBeforeAsync();
        await work.WriteAsync(work.Lead, "explore.help", work.Own, "Alleen de servicedesk", share: true);
        Assert.Contains((await work.Lead.PageAsync($"{work.Path}/proces")).QuerySelectorAll("main a"), link => link.GetAttribute("href") == $"{work.Path}/proces/inhoud");

        var page = await work.Lead.PageAsync($"{work.Path}/proces/inhoud");

        var rows = page.QuerySelectorAll("[aria-labelledby=verschil] tbody tr").Select(row => row.TextContent).ToList();
        Assert.Equal(2, rows.Count);
        Assert.Contains("Waar loopt u vast?", rows[0], StringComparison.Ordinal);
        Assert.Contains("vervalt", rows[1], StringComparison.Ordinal);
        Assert.Contains("vragen die vervallen: 1", page.Text(), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.Redirect, (await work.Lead.SendFormAsync($"{work.Path}/proces/inhoud", ("Sure", "true"))).StatusCode);

        Assert.Contains("v2", (await work.Lead.PageAsync($"{work.Path}/proces")).QuerySelector("[aria-labelledby=inhoud]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Er is geen nieuwere versie", (await work.Lead.PageAsync($"{work.Path}/proces/inhoud")).Text(), StringComparison.Ordinal);
        var lapsed = (await work.Lead.PageAsync($"{work.Track}/vragen")).QuerySelectorAll("table.wk-questions tbody tr").Single(row => row.TextContent.Contains("Alleen de servicedesk", StringComparison.Ordinal));
        Assert.Contains("vervallen vraag", lapsed.TextContent, StringComparison.Ordinal);
        var question = await work.Lead.PageAsync(work.Question("explore.help"));
        Assert.Contains("Alleen de servicedesk", question.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(question.QuerySelectorAll("main a"), link => link.GetAttribute("href")!.Contains("/antwoord", StringComparison.Ordinal));
        Assert.Contains("nieuwere versie van het proces", (await work.Lead.PageAsync($"{work.Path}/register")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writing_AnAnswerToALapsedQuestion_IsRefused()
    {
        var work = await BegunBeforeAsync();
        await work.WriteAsync(work.Lead, "explore.help", work.Own, "Alleen de servicedesk");
        await work.Lead.SendFormAsync($"{work.Path}/proces/inhoud", ("Sure", "true"));

        var answer = await work.Lead.SendFormAsync(work.Form("explore.help", work.Own), ("Text", "Toch meer"));

        Assert.Contains("vervallen", Assert.Single((await SamenspelHost.ReadAsync(answer)).Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Moving_WithoutHavingRead_OrTwiceAtOnce_IsRefused()
    {
        var work = await BegunBeforeAsync();
        Assert.Contains("gelezen", Assert.Single(await work.Lead.SendFormAsync($"{work.Path}/proces/inhoud").RefusedAsync()), StringComparison.Ordinal);
        var (action, late) = await work.Lead.FillInAsync($"{work.Path}/proces/inhoud", ("Sure", "true"));
        Assert.Equal(HttpStatusCode.Redirect, (await work.Lead.SendFormAsync($"{work.Path}/proces/inhoud", ("Sure", "true"))).StatusCode);

        var answer = await work.Lead.PostAsync(action, late);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
    }

    [Fact]
    public async Task Moving_ByWhoDoesNotLead_IsNotOffered()
    {
        var work = await BegunBeforeAsync();

        var page = await work.Other.PageAsync($"{work.Path}/proces/inhoud");

        Assert.NotEmpty(page.QuerySelectorAll("[aria-labelledby=verschil] tbody tr"));
        Assert.Empty(page.QuerySelectorAll("main form[method=post]"));
    }

    [Fact]
    public async Task Moving_WhenATickedOutputWouldGo_NamesItAndWhatToDo()
    {
        var work = await BegunBeforeAsync();
        await KeepAsync(work.Path, run => run.Document with { Tracks = [.. run.Document.Tracks.Select(track => track with { Gates = [new("no-such-gate", default, null, [])] })] });

        var page = await work.Lead.PageAsync($"{work.Path}/proces/inhoud");

        Assert.Contains("no-such-gate", page.QuerySelector(".utrecht-alert")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main form[method=post]"));
    }

    // As if the process began before the newer version came: this is the only thing that cannot be done by a page.
    private async Task<WorkVisits> BegunBeforeAsync()
    {
        var work = await WorkVisits.OpenAsync(_host);
        await KeepAsync(work.Path, run =>
        {
            var library = _host.Services.GetRequiredService<ContentLibrary>();
            ContentPin First(ContentPin pin) => library.Find(pin.Publisher, pin.Id, 1) is { } kept ? new(pin.Publisher, pin.Id, 1, kept.Sha256) : pin;
            return run.Document with { Model = First(run.Document.Model), Uses = [.. run.Document.Uses.Select(First)] };
        });
        return work;
    }

    private async Task KeepAsync(string path, Func<ProcessRun, RunDocument> change)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SamenspelDb>();
        var id = new DossierId(Guid.Parse(path.Split('/')[^1]));
        var run = await db.Set<ProcessRun>().SingleAsync(one => one.DossierId == id);
        run.Keep(change(run), SamenspelHost.Now);
        await db.SaveChangesAsync();
    }

    private static JsonObject Change(string item, string kind) => new() { ["item"] = item, ["kind"] = kind, ["reason"] = new JsonObject { ["nl"] = "Beter.", ["en"] = "Better." } };

    private void Newer(string name, Action<JsonNode> change)
    {
        var document = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, $"{name}.v1.json")))!;
        document["version"] = 2;
        document["issued"] = "2026-11-23";
        change(document);
        File.WriteAllText(Path.Combine(_folder, $"{name}.v2.json"), document.ToJsonString());
    }
}
