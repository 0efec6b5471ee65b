using System.IO.Compression;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.Carrying;
using Samenspel.Data.Recording;
using Samenspel.Data.Sqlite;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access;
using Samenspel.Modules.Assessments;
using Samenspel.Modules.Atlas;
using Samenspel.Modules.BusinessCases;
using Samenspel.Modules.Calendar;
using Samenspel.Modules.CostSharing;
using Samenspel.Modules.Dossiers;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.Modules.Monitor;
using Samenspel.Modules.Partnering;
using Samenspel.Modules.Process;

namespace Samenspel.Cli.Tests.Records;

/// <summary><c>samenspel verify dossier.zip</c>, without a database.</summary>
public sealed class VerifyDossierTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("samenspel-verify-dossier-").FullName;
    private byte[] _content = [];
    private string _manifest = "";
    private string _line = "";

    private string File => Path.Combine(_folder, "dossier.zip");

    public async ValueTask InitializeAsync()
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddAccess().AddAtlas().AddDossiers().AddBusinessCases().AddCostSharing().AddProcess().AddCalendar().AddAssessments().AddMonitor().AddPartnering()
            .AddSqlite($"Data Source={Path.Combine(_folder, "samenspel.db")};Pooling=False").BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ProcessContext>().Become(Actor.Installation, "test");
        var db = scope.ServiceProvider.GetRequiredService<SamenspelDb>();
        await db.Database.MigrateAsync();
        var facts = await scope.ServiceProvider.GetRequiredService<IDossiers>().KeepExampleAsync(
            new ExampleDossier("proef", "Proef", new DateOnly(2026, 1, 1), "Bron", [new ExampleParticipant("GM0505", "Dordrecht", 120_000)]), default);
        await db.Database.ExecuteSqlRawAsync("UPDATE dossiers_dossier SET example_key = NULL");
        var chain = $"dossier:{facts.Id.Value}";
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            await scope.ServiceProvider.GetRequiredService<Recorder>().AppendAsync(chain, "dossiers.open-dossier", chain, Recorder.Done, "", default);
            await transaction.CommitAsync();
        }

        db.ChangeTracker.Clear();
        using var cargo = new CargoWriter(db);
        foreach (var part in scope.ServiceProvider.GetServices<IDossierCargo>().OrderBy(part => part.Order))
        {
            await part.PackAsync(facts, cargo, default);
        }

        var end = await scope.ServiceProvider.GetRequiredService<RecordCheck>().EndOfAsync(chain, default);
        using var record = new MemoryStream();
        await RecordFile.WriteJsonAsync(record, end, db.Set<RecordLine>().Where(line => line.Chain == chain).OrderBy(line => line.Number).AsAsyncEnumerable(), TimeProvider.System.GetUtcNow(), default);
        cargo.AddPart(CargoManifest.RecordPath, record.ToArray());
        cargo.AddPart("organisations.json", "[]"u8);
        (_content, _manifest) = cargo.Finish(facts.Id.Value, "Proef", TimeProvider.System.GetUtcNow());
        _line = end.Hash;
        await System.IO.File.WriteAllBytesAsync(File, _content);
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("nl", "Het dossier klopt: Proef")]
    [InlineData("en", "The dossier fits: Proef")]
    public async Task File_ThatFits_IsSaidSo_WithTheHashOfItsManifest(string language, string said)
    {
        var run = await CliRun.OfAsync("verify", File, "--lang", language);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith(said, run.Out, StringComparison.Ordinal);
        Assert.Contains(_manifest, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Anchor_OfTheManifestOrALine_IsFound_AndAnotherIsNot()
    {
        Assert.Equal(0, (await CliRun.OfAsync("verify", File, "--anchor", _manifest)).ExitCode);
        Assert.Equal(0, (await CliRun.OfAsync("verify", File, "--anchor", _line)).ExitCode);

        var run = await CliRun.OfAsync("verify", File, "--anchor", new string('a', 64), "--lang", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"The hash {new string('a', 64)} is not that of the manifest", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_InWhichOneByteChanged_NamesThePart()
    {
        using (var archive = ZipFile.Open(File, ZipArchiveMode.Update))
        {
            var entry = archive.GetEntry("rows/dossiers_participant.json")!;
            using var stream = entry.Open();
            stream.Position = 1;
            stream.WriteByte((byte)'\t');
        }

        var run = await CliRun.OfAsync("verify", File, "--lang", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("rows/dossiers_participant.json: is not what it was when the dossier was exported", run.Out, StringComparison.Ordinal);
        Assert.Contains("Faults: 1", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_ThatIsAnotherZip_IsBadInput()
    {
        using (var stream = System.IO.File.Create(File))
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry("brief.txt").Open();
            entry.Write(Encoding.UTF8.GetBytes("Beste raad"));
        }

        var run = await CliRun.OfAsync("verify", File, "--lang", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("This is no exported dossier of Samenspel.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_CutOff_IsBadInput()
    {
        await System.IO.File.WriteAllBytesAsync(File, _content[..^200]);

        Assert.Equal(2, (await CliRun.OfAsync("verify", File)).ExitCode);
    }
}
