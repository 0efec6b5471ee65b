using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samenspel.Data;
using Samenspel.Data.Handling;
using Samenspel.Data.PostgreSql;
using Samenspel.Data.Recording;
using Samenspel.Data.Sqlite;
using Samenspel.Kernel;
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

namespace Samenspel.Web.Tests.Records;

/// <summary>A database of the product with nothing in it, with writes of the tests' own on its record.</summary>
internal sealed class RecordDatabase : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("samenspel-record-").FullName;
    private readonly ServiceProvider _services;

    private RecordDatabase(TimeProvider time)
    {
        var name = $"record_{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}";
        var services = new ServiceCollection().AddLogging().AddSingleton(time).AddAccess().AddAtlas().AddDossiers().AddBusinessCases().AddCostSharing().AddProcess().AddCalendar().AddAssessments().AddMonitor().AddPartnering()
            .AddHandler<Note, int, NoteHandler, NotePermission>()
            .AddHandler<Outer, int, OuterHandler, Everyone>();
        if (SamenspelHost.PostgreSql is { } server)
        {
            Connection = $"{server};Database={name}";
            SamenspelHost.CreateDatabase(name);
            services.AddPostgreSql(Connection);
        }
        else
        {
            Connection = $"Data Source={Path.Combine(_folder, "record.db")}";
            services.AddSqlite(Connection);
        }

        _services = services.BuildServiceProvider();
    }

    /// <summary>How another program opens it.</summary>
    public string Connection { get; }

    public IServiceProvider Services => _services;

    public static async Task<RecordDatabase> OpenAsync(TimeProvider? time = null)
    {
        var database = new RecordDatabase(time ?? TimeProvider.System);
        await database.UseAsync(async scope =>
        {
            await scope.GetRequiredService<SamenspelDb>().Database.MigrateAsync();
            return 0;
        });
        return database;
    }

    public async Task<T> UseAsync<T>(Func<IServiceProvider, Task<T>> use)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ProcessContext>().Become(Actor.Installation, "test");
        return await use(scope.ServiceProvider);
    }

    public Task<Outcome<int>> WriteAsync(string chain, string subject = "x", Fate fate = Fate.Done) => AskAsync<Note, int>(new Note(chain, subject, fate));

    public Task<Outcome<TResult>> AskAsync<TRequest, TResult>(TRequest request) =>
        UseAsync(scope => scope.GetRequiredService<IHandle<TRequest, TResult>>().HandleAsync(request, CancellationToken.None));

    public Task<List<RecordLine>> LinesAsync(string chain) => UseAsync(scope => scope.GetRequiredService<SamenspelDb>().Set<RecordLine>().AsNoTracking()
        .Where(line => line.Chain == chain).OrderBy(line => line.Number).ToListAsync());

    public Task<RecordReport> CheckAsync(string? chain = null, string? root = null) =>
        UseAsync(scope => scope.GetRequiredService<RecordCheck>().RunAsync(chain, root, CancellationToken.None));

    public Task<RecordAnchor> AnchorAsync() => UseAsync(scope => scope.GetRequiredService<Anchors>().KeepAsync(Anchors.Daily, CancellationToken.None));

    public Task<int> ExecuteAsync(string sql) => UseAsync(scope => scope.GetRequiredService<SamenspelDb>().Database.ExecuteSqlRawAsync(sql));

    /// <summary>What an administrator of the database could do who wants to change the record.</summary>
    public async Task DropTriggersAsync()
    {
        foreach (var table in (string[])["audit_line", "audit_head", "audit_anchor"])
        {
            if (SamenspelHost.PostgreSql is not null)
            {
                await ExecuteAsync($"ALTER TABLE {table} DISABLE TRIGGER USER");
                continue;
            }

            foreach (var name in await UseAsync(scope => scope.GetRequiredService<SamenspelDb>().Database
                .SqlQueryRaw<string>("SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'trigger' AND tbl_name = {0}", table).ToListAsync()))
            {
                await ExecuteAsync($"DROP TRIGGER {name}");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (SamenspelHost.PostgreSql is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await UseAsync(scope => scope.GetRequiredService<SamenspelDb>().Database.EnsureDeletedAsync());
        }

        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    internal sealed record Note(string Chain, string Subject, Fate Fate) : IWrite;

    /// <summary>Two writes within one.</summary>
    internal sealed record Outer(Note First, Note? Second = null, bool Fails = false) : IWrite;

    private sealed class NotePermission : IPermission<Note>
    {
        public Task<Judgement> JudgeAsync(Note request, CancellationToken cancellation) =>
            Task.FromResult(new Judgement(request.Fate == Fate.Hidden ? Verdict.Hidden : Verdict.Allowed, request.Chain, request.Subject));
    }

    private sealed class NoteHandler(RecordEntry entry, Recorder recorder) : IHandle<Note, int>
    {
        public async Task<Outcome<int>> HandleAsync(Note request, CancellationToken cancellation)
        {
            entry.Detail("subject", request.Subject);
            if (request.Fate == Fate.RefusedAfterTelling)
            {
                await recorder.AppendAsync("c", "test.done", "x", Recorder.Done, "", cancellation);
                await recorder.AppendAsync("c", "test.denied", "x", Recorder.Denied, "", cancellation);
            }

            if (request.Fate == Fate.Denied)
            {
                entry.Deny();
            }

            return request.Fate switch
            {
                Fate.Unknown => new Refusal(RefusalKind.NotFound, "test.unknown", "by request"),
                Fate.Refused or Fate.RefusedAfterTelling => new Refusal(RefusalKind.Invalid, "test.refused", "by request"),
                Fate.Forbidden => new Refusal(RefusalKind.Forbidden, "test.forbidden", "by request"),
                Fate.Failed => throw new NotSupportedException("by request"),
                Fate.DatabaseFailed => throw new DbUpdateException("by request"),
                _ => 1,
            };
        }
    }

    private sealed class OuterHandler(IHandle<Note, int> notes, RecordEntry entry) : IHandle<Outer, int>
    {
        public async Task<Outcome<int>> HandleAsync(Outer request, CancellationToken cancellation)
        {
            entry.Place("b", "outer");
            var outcome = await notes.HandleAsync(request.First, cancellation);
            if (outcome.TryGet(out _) && request.Second is { } second)
            {
                outcome = await notes.HandleAsync(second, cancellation);
            }

            return request.Fails ? throw new NotSupportedException("by request") : outcome;
        }
    }
}
