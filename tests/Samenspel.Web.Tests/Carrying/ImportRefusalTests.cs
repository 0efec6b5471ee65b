using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data.Recording;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Web.Tests.Demonstration;

namespace Samenspel.Web.Tests.Carrying;

/// <summary>A file that does not fit is refused with all that is wrong, and nothing of it is kept.</summary>
public sealed class ImportRefusalTests(DemonstrationSite site) : IClassFixture<DemonstrationSite>
{
    private static byte[]? _file;

    public static TheoryData<string, string> Spoilt => new()
    {
        { "geen zip", "geen uitgevoerd dossier" },
        { "lege zip", "geen uitgevoerd dossier" },
        { "andere vorm", "Het bestand heeft de vorm samenspel-dossier-9" },
        { "te groot", "groter dan 400 MB" },
        { "onderdeel veranderd", "rows/dossiers_dossier.json: is niet meer wat het was" },
        { "onderdeel weg", "rows/dossiers_participant.json: ontbreekt" },
        { "tabel weg", "rows/process_run.json: ontbreekt" },
        { "vreemd onderdeel", "../../etc/passwd: hoort niet in het bestand" },
        { "vreemde kolom", "rows/dossiers_dossier.json, rij 1: de kolom leider is onbekend" },
        { "kolom weg", "rows/dossiers_dossier.json, rij 1: de kolom title ontbreekt" },
        { "verkeerde waarde", "rows/dossiers_dossier.json, rij 1: in de kolom opened_at staat geen waarde" },
        { "te lang", "rows/dossiers_dossier.json, rij 1: in de kolom title staat geen waarde" },
        { "onbekend woord", "rows/dossiers_dossier.json, rij 1: in de kolom state staat geen waarde" },
        { "geen document", "rows/process_run.json, rij 1: in de kolom document staat geen waarde" },
        { "rij twee keer", "staat er twee keer in" },
        { "ander dossier", "hoort niet bij dit dossier" },
        { "besluit veranderd", "besluit 1: de inhoud is niet wat is verzegeld" },
        { "besluit met nieuw zegel", "besluit 1: het register noemt een ander zegel" },
        { "besluit weg", "staat in het register en ontbreekt" },
        { "versie veranderd", "van de businesscase: de inhoud is niet wat is verzegeld" },
        { "sleutel veranderd", "Vastgelegde sleutel 1: de inhoud is niet wat is verzegeld" },
        { "register veranderd", "record.json: " },
        { "register ingekort", "record.json: " },
        { "onbekende gemeente", "GM9999" },
        { "andere inhoud", "Het dossier houdt zich aan de inhoud" },
        { "organisaties stuk", "organisations.json: is geen tabel" },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public async Task Import_OfAFileThatDoesNotFit_IsRefused_AndKeepsNothing(string how, string expected)
    {
        var here = await site.BecomeAsync(DemonstrationSite.Lead);
        var spoilt = Spoil(await FileAsync(), how);
        var before = await CountsAsync();

        var faults = await here.RefusedAsync(spoilt);

        Assert.Contains(faults, fault => fault.Contains(expected, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(before, await CountsAsync());
    }

    [Fact]
    public async Task Import_OfSeveralFaults_NamesThemAll()
    {
        var here = await site.BecomeAsync(DemonstrationSite.Lead);
        var spoilt = Spoil(Spoil(Spoil(await FileAsync(), "vreemde kolom"), "besluit veranderd"), "register ingekort");

        var faults = await here.RefusedAsync(spoilt);

        Assert.Contains(faults, fault => fault.Contains("leider", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("verzegeld", StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.Contains("record.json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Import_WithoutAFile_AndOfADossierThatIsHere_IsRefused()
    {
        var here = await site.BecomeAsync(DemonstrationSite.Lead);
        Assert.Equal(["Kies het zip-bestand van het dossier."], await here.RefusedAsync([]));
        Assert.Equal(HttpStatusCode.Redirect, (await here.ImportAsync(await FileAsync())).StatusCode);

        var faults = await here.RefusedAsync(await FileAsync());

        Assert.Equal(["Dit dossier is hier al. Een dossier is er één keer: verwijder het eerst, of maak een kopie om te proberen."], faults);
        Assert.Equal(HttpStatusCode.Redirect, (await site.Host.Visitor("nl").GetAsync("/dossiers/invoer")).StatusCode);
    }

    [Fact]
    public async Task Import_OfADossierThatWasRemovedHere_GoesOnWithItsRecord()
    {
        await using var own = new DemonstrationSite();
        var lead = await own.BecomeAsync(DemonstrationSite.Lead);
        var opened = await lead.SendFormAsync("/dossiers/nieuw", ("Title", "Even weg"), ("ReferenceDate", "1-1-2026"));
        var dossier = opened.Headers.Location!.ToString().Replace("/deelnemers", "", StringComparison.Ordinal);
        dossier = new Uri(new Uri("http://localhost"), dossier).AbsolutePath;
        var file = await lead.ExportAsync(dossier);
        Assert.Equal(HttpStatusCode.Redirect, (await lead.SendFormAsync($"{dossier}/verwijderen", ("Name", "Even weg"))).StatusCode);
        await lead.PageAsync(dossier, HttpStatusCode.NotFound);

        Assert.Equal(HttpStatusCode.Redirect, (await lead.ImportAsync(file)).StatusCode);

        var record = (await lead.PageAsync($"{dossier}/register")).Text();
        Assert.Contains("Dossier verwijderd", record, StringComparison.Ordinal);
        Assert.Contains("Dossier van elders ingevoerd", record, StringComparison.Ordinal);
        Assert.Equal("Even weg", (await lead.PageAsync(dossier)).Heading());
    }

    private static async Task<byte[]> FileAsync()
    {
        if (_file is null)
        {
            await using var elsewhere = new DemonstrationSite();
            var lead = await elsewhere.BecomeAsync(DemonstrationSite.Lead);
            var dossier = (await DemonstrationSite.FindAsync(lead, "ICT-beheer Vierwaarden"))!;
            Assert.Equal(HttpStatusCode.Redirect, (await lead.SendFormAsync($"{dossier}/businesscase/versies", ("Title", "Voor de raden"))).StatusCode);
            Assert.Equal(HttpStatusCode.Redirect, (await lead.SendFormAsync($"{dossier}/kostenverdeling/vastleggen?sleutel=inwoners", ("Title", "Ontwerpbesluit"))).StatusCode);
            _file = await lead.ExportAsync(dossier);
        }

        return _file;
    }

    private async Task<(int Dossiers, int Participants, int Lines)> CountsAsync() => await site.Host.UseAsync(async db => (
        await db.Set<Dossier>().CountAsync(), await db.Set<Participant>().CountAsync(), await db.Set<RecordLine>().CountAsync(line => line.Result == Recorder.Done && line.Action == "dossiers.import-dossier")));

    private static byte[] Spoil(byte[] file, string how) => how switch
    {
        "geen zip" => Encoding.UTF8.GetBytes("Beste gemeente"),
        "lege zip" => CarriedFile.With(file, parts => parts.Clear(), withManifest: false),
        "andere vorm" => Manifest(file, manifest => manifest["format"] = "samenspel-dossier-9"),
        "te groot" => Manifest(file, manifest => manifest["parts"]![0]!["bytes"] = 500_000_000),
        "onderdeel veranderd" => CarriedFile.With(file, parts => parts["rows/dossiers_dossier.json"][^3] ^= 1, withManifest: false),
        "onderdeel weg" => CarriedFile.With(file, parts => parts.Remove("rows/dossiers_participant.json"), withManifest: false),
        "tabel weg" => CarriedFile.With(file, parts => parts.Remove("rows/process_run.json")),
        "vreemd onderdeel" => CarriedFile.With(file, parts => parts["../../etc/passwd"] = [1, 2, 3]),
        "vreemde kolom" => Row(file, "dossiers_dossier", row => row["leider"] = "ik"),
        "kolom weg" => Row(file, "dossiers_dossier", row => row.Remove("title")),
        "verkeerde waarde" => Row(file, "dossiers_dossier", row => row["opened_at"] = "gisteren"),
        "te lang" => Row(file, "dossiers_dossier", row => row["title"] = new string('x', 5000)),
        "onbekend woord" => Row(file, "dossiers_dossier", row => row["state"] = "Half"),
        "geen document" => Row(file, "process_run", row => row["document"] = 7),
        "rij twee keer" => CarriedFile.WithRows(file, "dossiers_participant", rows => rows.Add(rows[0]!.DeepClone())),
        "ander dossier" => Row(file, "process_decision", row => row["dossier_id"] = Guid.CreateVersion7().ToString()),
        "besluit veranderd" => CarriedFile.With(file, parts => parts["rows/process_decision/0001.document.json"] = Turned(parts["rows/process_decision/0001.document.json"])),
        "besluit met nieuw zegel" => Resealed(file),
        "besluit weg" => Removed(file),
        "versie veranderd" => Row(file, "businesscases_version", row => row["title"] = "Een andere naam"),
        "sleutel veranderd" => Row(file, "costsharing_adopted", row => row["title"] = "Een andere naam"),
        "register veranderd" => Record(file, record => record["lines"]![1]!["details"] = "anders=1"),
        "register ingekort" => Record(file, record => record["lines"]!.AsArray().RemoveAt(record["lines"]!.AsArray().Count - 1)),
        "onbekende gemeente" => Row(file, "dossiers_participant", row => row["code"] = "GM9999"),
        "andere inhoud" => Row(file, "process_run", row => row["document"]!["Model"]!["Version"] = 99),
        "organisaties stuk" => CarriedFile.With(file, parts => parts["organisations.json"] = Encoding.UTF8.GetBytes("[{\"id\":\"geen\"}]")),
        _ => throw new ArgumentOutOfRangeException(nameof(how), how, null),
    };

    private static byte[] Row(byte[] file, string table, Action<JsonObject> change) => CarriedFile.WithRows(file, table, rows => change(rows[0]!.AsObject()));

    private static byte[] Manifest(byte[] file, Action<JsonNode> change) => Changed(file, "manifest.json", change, withManifest: false);

    private static byte[] Record(byte[] file, Action<JsonNode> change) => Changed(file, "record.json", change, withManifest: true);

    private static byte[] Changed(byte[] file, string path, Action<JsonNode> change, bool withManifest) => CarriedFile.With(
        file,
        parts =>
        {
            var content = JsonNode.Parse(parts[path])!;
            change(content);
            parts[path] = Encoding.UTF8.GetBytes(content.ToJsonString());
        },
        withManifest);

    // The day of the decision, a year later.
    private static byte[] Turned(byte[] document)
    {
        var content = JsonNode.Parse(document)!;
        var date = content.AsObject().Single(one => one.Key.Equals("date", StringComparison.OrdinalIgnoreCase));
        content[date.Key] = DateOnly.Parse((string)date.Value!, CultureInfo.InvariantCulture).AddYears(-1).ToString("O", CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetBytes(content.ToJsonString());
    }

    // Who changes a decision and computes its seal again is found by the record.
    private static byte[] Resealed(byte[] file)
    {
        var changed = CarriedFile.With(file, parts => parts["rows/process_decision/0001.document.json"] = Turned(parts["rows/process_decision/0001.document.json"]));
        var row = CarriedFile.Rows(changed, "process_decision")[0]!;
        var document = CarriedFile.Parts(changed)["rows/process_decision/0001.document.json"];
        var decision = new Modules.Process.Domain.ProcessDecision
        {
            Id = Guid.Parse((string)row["id"]!),
            DossierId = new(Guid.Parse((string)row["dossier_id"]!)),
            Number = (int)row["number"]!,
            Participant = row["participant_id"] is { } participant ? Guid.Parse((string)participant!) : null,
            Document = document,
            RecordedAt = DateTimeOffset.Parse((string)row["recorded_at"]!, CultureInfo.InvariantCulture),
            RecordedBy = new(Guid.Parse((string)row["recorded_by"]!)),
            Organisation = new(Guid.Parse((string)row["organisation_id"]!)),
        };
        return Row(changed, "process_decision", one => one["seal"] = Modules.Process.Decisions.DecisionSeal.Of(decision));
    }

    private static byte[] Removed(byte[] file) => CarriedFile.With(
        CarriedFile.WithRows(file, "process_decision", rows => rows.RemoveAt(rows.Count - 1)),
        parts => parts.Remove(parts.Keys.Last(path => path.StartsWith("rows/process_decision/", StringComparison.Ordinal))));
}
