using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
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
using Samenspel.Modules.Monitor;
using Samenspel.Modules.Partnering;
using Samenspel.Modules.Process;

namespace Samenspel.Cli.Tests.Records;

/// <summary><c>samenspel verify</c> on a database and on files that were exported from it.</summary>
public sealed class VerifyCommandTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("samenspel-verify-").FullName;
    private RecordAnchor _anchor = null!;
    private string _hash = "";

    private string Database => Path.Combine(_folder, "samenspel.db");

    private string Json => Path.Combine(_folder, "register.json");

    private string Csv => Path.Combine(_folder, "register.csv");

    public async ValueTask InitializeAsync()
    {
        await using var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddAccess().AddAtlas().AddDossiers().AddBusinessCases().AddCostSharing().AddProcess().AddCalendar().AddAssessments().AddMonitor().AddPartnering()
            .AddSqlite($"Data Source={Database};Pooling=False").BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ProcessContext>().Become(Actor.Installation, "test");
        var db = scope.ServiceProvider.GetRequiredService<SamenspelDb>();
        await db.Database.MigrateAsync();
        var recorder = scope.ServiceProvider.GetRequiredService<Recorder>();
        for (var i = 1; i <= 5; i++)
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await recorder.AppendAsync("c", "test.write", $"subject {i}", Recorder.Done, "", CancellationToken.None);
            await transaction.CommitAsync();
        }

        _anchor = await scope.ServiceProvider.GetRequiredService<Anchors>().KeepAsync(Anchors.Daily, CancellationToken.None);
        var lines = db.Set<RecordLine>().AsNoTracking().OrderBy(line => line.Number);
        _hash = (await lines.LastAsync()).Hash;
        await using var json = File.Create(Json);
        await RecordFile.WriteJsonAsync(json, new ChainEnd("c", 5, _hash), lines.AsAsyncEnumerable(), TimeProvider.System.GetUtcNow(), CancellationToken.None);
        await using var csv = File.Create(Csv);
        await RecordFile.WriteCsvAsync(csv, lines.AsAsyncEnumerable(), CancellationToken.None);
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("nl", "Het register klopt: 1 ketens, 5 regels, 1 ankers")]
    [InlineData("en", "The record fits: 1 chains, 5 lines, 1 anchors")]
    public async Task Database_ThatFits_IsSaidSo(string language, string said)
    {
        var run = await CliRun.OfAsync("verify", "--database", Database, "--anchor", _anchor.Root.ToUpperInvariant(), "--lang", language);

        Assert.Equal((0, said, ""), (run.ExitCode, run.Out.Trim(), run.Error));
    }

    [Theory]
    [InlineData("UPDATE audit_line SET subject = 'y' WHERE number = 3", "c, line 3: changed.")]
    [InlineData("DELETE FROM audit_line WHERE number = 3", "c, line 3: missing.")]
    [InlineData("DELETE FROM audit_line WHERE number = 5", "c, line 5: missing. The chain stops too early; its known end is line 5")]
    [InlineData("UPDATE audit_line SET number = number + 100 WHERE number = 3; UPDATE audit_line SET number = 3 WHERE number = 4; UPDATE audit_line SET number = 4 WHERE number = 103", "c, line 3: moved. It was written as line 4")]
    [InlineData("INSERT INTO audit_line SELECT chain, 6, at, action, 'y', result, actor, origin, details, previous, hash FROM audit_line WHERE number = 5", "c, line 6: ")]
    [InlineData("UPDATE audit_anchor SET lines = 4", "Anchor 1: changed, removed or inserted")]
    public async Task Database_AfterAChange_NamesTheFirstLine(string sql, string said)
    {
        await ChangeAsync(sql);

        var run = await CliRun.OfAsync("verify", "--database", Database, "--lang", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith(said, run.Out, StringComparison.Ordinal);
        Assert.Contains("The database trigger audit_line_no_update is missing", run.Out, StringComparison.Ordinal);
        Assert.Contains("The record does not fit.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Database_WithAnAdoptedKeyThatWasPutThere_NamesIt()
    {
        await ChangeAsync(
            """
            INSERT INTO costsharing_adopted (id, dossier_id, number, title, note, key_code, made_at, made_by, organisation_id, document, engine_version, seal)
            VALUES ('01A20000-0000-7000-8000-000000000001', '01A20000-0000-7000-8000-000000000002', 3, 't', '', 'inwoners', 0, '01A20000-0000-7000-8000-000000000003', '01A20000-0000-7000-8000-000000000004', x'7B7D', '0.1.0', 'zegel')
            """);

        var run = await CliRun.OfAsync("verify", "--database", Database, "--lang", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Adopted key 3 in dossier 01a20000-0000-7000-8000-000000000002: the content is no longer what was sealed.", run.Out, StringComparison.Ordinal);
        Assert.Contains("Adopted keys: 1; not all seals fit.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Database_WithADecisionThatWasPutThere_NamesIt()
    {
        await ChangeAsync(
            """
            INSERT INTO process_decision (id, dossier_id, number, document, recorded_at, recorded_by, organisation_id, seal)
            VALUES ('01A20000-0000-7000-8000-000000000001', '01A20000-0000-7000-8000-000000000002', 4, x'7B7D', 0, '01A20000-0000-7000-8000-000000000003', '01A20000-0000-7000-8000-000000000004', 'zegel')
            """);

        var run = await CliRun.OfAsync("verify", "--database", Database, "--lang", "en");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Decision 4 in dossier 01a20000-0000-7000-8000-000000000002: the content is no longer what was sealed.", run.Out, StringComparison.Ordinal);
        Assert.Contains("Decisions: 1; not all seals fit.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Database_WithoutTheRootThatWasKept_DoesNotFit()
    {
        var run = await CliRun.OfAsync("verify", "--database", Database, "--anchor", RecordHash.Beginning);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"De hash {RecordHash.Beginning} komt niet voor", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_ThatFit_AreSaidSo()
    {
        foreach (var file in new[] { Json, Csv })
        {
            var run = await CliRun.OfAsync("verify", file, "--anchor", _hash);
            Assert.Equal((0, "Het register klopt: 1 ketens, 5 regels, 0 ankers"), (run.ExitCode, run.Out.Trim()));
        }

        var piped = await CliRun.WithInputAsync(await File.ReadAllTextAsync(Json), "verify", "-");
        Assert.Equal(0, piped.ExitCode);
    }

    [Fact]
    public async Task Files_AfterAChange_NameTheFirstLine()
    {
        foreach (var file in new[] { Json, Csv })
        {
            await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("subject 3", "subject 9", StringComparison.Ordinal));
            var run = await CliRun.OfAsync("verify", file, "--lang", "en");
            Assert.Equal(1, run.ExitCode);
            Assert.StartsWith("c, line 3: changed.", run.Out, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Csv_CutAtItsEnd_IsNoticedByTheHashThatWasKept()
    {
        var lines = await File.ReadAllLinesAsync(Csv);
        await File.WriteAllLinesAsync(Csv, lines[..^1]);

        Assert.Equal(0, (await CliRun.OfAsync("verify", Csv)).ExitCode);
        Assert.Equal(1, (await CliRun.OfAsync("verify", Csv, "--anchor", _hash)).ExitCode);
    }

    [Theory]
    [InlineData("verify", "nergens.json")]
    [InlineData("verify", "--database", "nergens.db")]
    [InlineData("verify", "a.json", "--database", "b.db")]
    [InlineData("verify", "--anchor", "abc")]
    public async Task What_CannotBeChecked_IsBadInput(params string[] args)
    {
        var run = await CliRun.OfAsync(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task File_OfSomethingElse_IsBadInput()
    {
        var run = await CliRun.WithInputAsync("a,b\n", "verify", "-", "--lang", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("The file is no record of Samenspel", run.Error, StringComparison.Ordinal);
    }

    private async Task ChangeAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT group_concat('DROP TRIGGER ' || name, ';') FROM sqlite_master WHERE type = 'trigger'";
        command.CommandText = $"{await command.ExecuteScalarAsync()}; {sql}";
        await command.ExecuteNonQueryAsync();
    }
}
