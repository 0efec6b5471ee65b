using System.Data.Common;
using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samenspel.Data;
using Samenspel.Data.Backups;
using Samenspel.Data.PostgreSql;
using Samenspel.Data.Recording;
using Samenspel.Data.Sqlite;
using Samenspel.Data.StartUp;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access;
using Samenspel.Modules.Access.Sessions;
using Samenspel.Modules.Assessments;
using Samenspel.Modules.Atlas;
using Samenspel.Modules.BusinessCases;
using Samenspel.Modules.Calendar;
using Samenspel.Modules.CostSharing;
using Samenspel.Modules.Dossiers;
using Samenspel.Modules.Monitor;
using Samenspel.Modules.Partnering;
using Samenspel.Modules.Process;
using Samenspel.Web.Tests.Access;

namespace Samenspel.Web.Tests.StartUp;

/// <summary>A storage folder and a database for one test, on which the real program runs: SQLite, or the server that the run names.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private readonly string? _name;

    private Installation(bool onAServer)
    {
        _name = onAServer ? $"site_{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}" : null;
    }

    public StorageFolder Storage { get; } = new();

    /// <summary>What <c>--database</c> names.</summary>
    public string Database => _name is null ? Path.Combine(Storage.Path, "samenspel.db") : $"{SamenspelHost.PostgreSql};Database={_name}";

    public bool IsOnAServer => _name is not null;

    public static async Task<Installation> CreateAsync(bool? onAServer = null)
    {
        var installation = new Installation(onAServer ?? SamenspelHost.PostgreSql is not null);
        await installation.OnServerAsync($"CREATE DATABASE {installation._name}");
        return installation;
    }

    public SiteProcess Start(params (string Name, string Value)[] settings) => SiteProcess.Start(
        Storage.Path, _name is null ? settings : [.. settings, ("Database:Provider", "PostgreSql"), ("ConnectionStrings:Samenspel", Database)]);

    /// <summary>Starts the site, lets a visitor in, and stops it.</summary>
    public async Task VisitAsync(Func<HttpClient, Task> visit)
    {
        await using var site = Start();
        using var visitor = await MemberAsync(site);
        await visit(visitor);
        Assert.Equal(0, await site.InterruptAsync());
    }

    /// <summary>Somebody who may write; keeps cookies, does not follow redirects.</summary>
    public async Task<HttpClient> MemberAsync(SiteProcess site)
    {
        var address = await site.AddressAsync();
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();
        var account = await TestPeople.JoinAsync(scope.ServiceProvider, TestPeople.Anna, "GM0505", OrganisationRole.Administrator);
        var secret = await scope.ServiceProvider.GetRequiredService<SessionBook>().OpenAsync(account, "test", "127.0.0.1", "test", CancellationToken.None);
        var handler = new HttpClientHandler { AllowAutoRedirect = false };
        handler.CookieContainer.Add(address, new Cookie("samenspel-sessie", secret));
        return new HttpClient(handler, disposeHandler: true) { BaseAddress = address };
    }

    /// <summary>The database and the storage folder are gone.</summary>
    public async Task DestroyAsync()
    {
        Directory.Delete(Storage.Path, recursive: true);
        await OnServerAsync($"DROP DATABASE {_name} WITH (FORCE)");
        await OnServerAsync($"CREATE DATABASE {_name}");
    }

    public async Task<Outcome<BackupManifest>> BackUpAsync(Stream target)
    {
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();
        var writer = new BackupWriter(
            scope.ServiceProvider.GetRequiredService<SamenspelDb>(), scope.ServiceProvider.GetRequiredService<IDatabaseContent>(), TimeProvider.System);
        return await writer.WriteAsync(target, Storage.Path, CancellationToken.None);
    }

    public async Task<Outcome<BackupManifest>> RestoreAsync(Stream source, bool overwrite = false)
    {
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();
        var restoration = new Restoration(
            scope.ServiceProvider.GetRequiredService<SamenspelDb>(),
            services.GetServices<IModelPart>(),
            scope.ServiceProvider.GetRequiredService<IDatabaseContent>(),
            scope.ServiceProvider.GetRequiredService<IDatabaseServer>());
        return await restoration.RestoreAsync(source, Storage.Path, overwrite, CancellationToken.None);
    }

    /// <summary>The product's services on this database, for what no page does.</summary>
    public ServiceProvider Services()
    {
        var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddAccess().AddAtlas().AddDossiers().AddBusinessCases().AddCostSharing().AddProcess().AddCalendar().AddAssessments().AddMonitor().AddPartnering();
        return (_name is null ? services.AddSqlite(new SqliteConnectionStringBuilder { DataSource = Database, Pooling = false }.ConnectionString) : services.AddPostgreSql($"{Database};Pooling=False"))
            .BuildServiceProvider();
    }

    /// <summary>
    /// Looks at what a killed site left without mending it: opening a SQLite database brings in its log, which is for the next start to do. A server has
    /// its log to itself.
    /// </summary>
    public async Task LookAsideAsync(Func<Installation, Task> look)
    {
        if (IsOnAServer)
        {
            await look(this);
            return;
        }

        await using var copy = new Installation(onAServer: false);
        foreach (var file in Directory.GetFiles(Storage.Path, "samenspel.db*").Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
        {
            File.Copy(file, Path.Combine(copy.Storage.Path, Path.GetFileName(file)));
        }

        await look(copy);
    }

    /// <summary>Checks the whole record, as <c>samenspel verify</c> does.</summary>
    public async Task<RecordReport> CheckRecordAsync()
    {
        await using var services = Services();
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<RecordCheck>().RunAsync(null, null, CancellationToken.None);
    }

    /// <summary>Asks the database itself, past the product.</summary>
    public async Task<List<string?[]>> AskAsync(string sql)
    {
        await using DbConnection connection = _name is null
            ? new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Database, Pooling = false }.ConnectionString)
            : new NpgsqlConnection($"{Database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string?[]>();
        while (await reader.ReadAsync())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? null : Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))]);
        }

        return rows;
    }

    public async ValueTask DisposeAsync()
    {
        await OnServerAsync($"DROP DATABASE {_name} WITH (FORCE)");
        if (Directory.Exists(Storage.Path))
        {
            Storage.Dispose();
        }
    }

    private async Task OnServerAsync(string sql)
    {
        if (_name is null)
        {
            return;
        }

        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(SamenspelHost.PostgreSql) { Database = "postgres", Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
