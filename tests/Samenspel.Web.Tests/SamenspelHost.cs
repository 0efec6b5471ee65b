using System.Globalization;
using AngleSharp;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samenspel.Data;

[assembly: AssemblyFixture(typeof(Samenspel.Web.Tests.SamenspelHost))]

namespace Samenspel.Web.Tests;

/// <summary>
/// The whole product with its open data and examples, on SQLite or, when SAMENSPEL_TEST_POSTGRES names a server, on PostgreSQL.
/// One for all tests: a test that writes opens a dossier of its own.
/// </summary>
public sealed class SamenspelHost : WebApplicationFactory<Program>, IAsyncLifetime
{
    public static readonly DateTimeOffset Now = DateTimeOffset.Parse("2026-11-21T09:00:00Z", CultureInfo.InvariantCulture);

    private readonly string _folder = Directory.CreateTempSubdirectory("samenspel-").FullName;
    private IReadOnlyList<(string Name, string Value)> _settings = [];
    private readonly string _database = $"web_{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}";

    /// <summary>What a test puts in the place of a service.</summary>
    public Action<IServiceCollection> Also { get; init; } = _ => { };

    /// <summary>Whether the data has been read before, as at a second start; then a site is there in a fraction of the time. False to see a first start.</summary>
    public bool StartsPrepared { get; init; } = true;

    /// <summary>Whether the database outlives the site, to be copied.</summary>
    internal bool KeepsDatabase { get; init; }

    /// <summary>The database on the server of <see cref="PostgreSql"/>.</summary>
    internal string Database => _database;

    public StandingClock Clock { get; } = new();

    /// <summary>Where the site keeps what it writes.</summary>
    public string Folder => _folder;

    /// <summary>A site with settings of its own.</summary>
    public static SamenspelHost With(params (string Name, string Value)[] settings) => new() { _settings = settings };

    /// <summary>The same with something in the place of a service.</summary>
    internal static SamenspelHost With(Action<IServiceCollection> also, params (string Name, string Value)[] settings) => new() { Also = also, _settings = settings };

    /// <summary>A site with a database that can be made to fail.</summary>
    internal static SamenspelHost On(Operations.FaultyDatabase database) =>
        new() { Also = services => services.ConfigureDbContext<SamenspelDb>(options => options.AddInterceptors(database)) };

    // Started before the first test: tests run side by side, and the factory would start one for each that asks first.
    public ValueTask InitializeAsync()
    {
        _ = Server;
        return ValueTask.CompletedTask;
    }

    public static string? PostgreSql => Environment.GetEnvironmentVariable("SAMENSPEL_TEST_POSTGRES");

    /// <summary>A visitor: keeps cookies, does not follow redirects.</summary>
    public HttpClient Visitor(string? language = null)
    {
        var visitor = CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        if (language is not null)
        {
            visitor.DefaultRequestHeaders.Add("Cookie", $"taal={language}");
        }

        return visitor;
    }

    public async Task<T> UseAsync<T>(Func<SamenspelDb, Task<T>> use)
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<SamenspelDb>());
    }

    public static async Task<IDocument> ReadAsync(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        return await BrowsingContext.New().OpenAsync(request => request.Content(html));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Storage:Folder", _folder);
        builder.UseSetting("Shipped:Folder", Atlas.AtlasDatabase.RepositoryRoot);
        if (StartsPrepared)
        {
            PreparedDatabase.CopyTo(_folder, _database);
        }
        else if (PostgreSql is not null)
        {
            CreateDatabase(_database);
        }

        if (PostgreSql is not null)
        {
            builder.UseSetting("Database:Provider", "PostgreSql");
            builder.UseSetting("ConnectionStrings:Samenspel", $"{PostgreSql};Database={_database}");
        }

        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }

        builder.ConfigureServices(services =>
        {
            services.AddSingleton<TimeProvider>(Clock);

            // How strong the product makes a password is looked at in SignInRuleTests; here it only takes time.
            services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1_000);
            Also(services);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        if (PostgreSql is not null && !KeepsDatabase)
        {
            await UseAsync(db => db.Database.EnsureDeletedAsync());
        }

        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (!KeepsDatabase)
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    // The product wants its database to be there; an administrator makes it.
    internal static void CreateDatabase(string name, string? from = null) => Command($"CREATE DATABASE {name}{(from is null ? "" : $" TEMPLATE {from}")}");

    internal static void Command(string text)
    {
        var server = new NpgsqlConnectionStringBuilder(PostgreSql) { Database = "postgres", Pooling = false };
        using var connection = new NpgsqlConnection(server.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    /// <summary>A clock that stands still until a test moves it; only a test with a site of its own may.</summary>
    public sealed class StandingClock : TimeProvider
    {
        private DateTimeOffset _now = SamenspelHost.Now;

        public override DateTimeOffset GetUtcNow() => _now;

        public void Move(TimeSpan by) => _now += by;
    }
}
