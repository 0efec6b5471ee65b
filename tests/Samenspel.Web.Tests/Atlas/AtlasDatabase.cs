using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Data;
using Samenspel.Data.PostgreSql;
using Samenspel.Data.Sqlite;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Atlas;
using Samenspel.Modules.Atlas.Contracts;

namespace Samenspel.Web.Tests.Atlas;

/// <summary>
/// The atlas alone on an empty database of its own: SQLite, or PostgreSQL when SAMENSPEL_TEST_POSTGRES says where that is.
/// </summary>
public sealed class AtlasDatabase : IAsyncDisposable
{
    private readonly string _file = Path.GetTempFileName();
    private readonly ServiceProvider _services;

    private AtlasDatabase(string? shipped)
    {
        var name = $"atlas_{Guid.CreateVersion7(TimeProvider.System.GetUtcNow()):N}";
        var postgres = Environment.GetEnvironmentVariable("SAMENSPEL_TEST_POSTGRES");
        _services = new ServiceCollection()
            .AddAtlas()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(new ShippedFiles(shipped ?? RepositoryRoot))
            .AddDbContext<SamenspelDb>(options => _ = postgres is null
                ? options.UseSqlite($"Data Source={_file};Pooling=False")
                : options.UsePostgreSql($"{postgres};Database={name}"))
            .BuildServiceProvider();
    }

    public static string RepositoryRoot { get; } = FindRoot();

    public MovableClock Clock { get; } = new();

    public static async Task<AtlasDatabase> CreateAsync(string? shipped = null)
    {
        var database = new AtlasDatabase(shipped);
        await database.UseAsync(db => db.Database.EnsureCreatedAsync());
        return database;
    }

    /// <summary>With all the data that comes with the product.</summary>
    public static async Task<AtlasDatabase> CreateFilledAsync()
    {
        var database = await CreateAsync();
        await database.PrepareAsync();
        return database;
    }

    /// <returns>What the console would say.</returns>
    public async Task<IReadOnlyList<string>> PrepareAsync()
    {
        await using var scope = _services.CreateAsyncScope();
        var lines = new Lines();
        foreach (var preparation in scope.ServiceProvider.GetServices<IPreparation>().OrderBy(preparation => preparation.Order))
        {
            await preparation.PrepareAsync(lines, CancellationToken.None);
        }

        return lines.All;
    }

    public async Task<T> UseAsync<T>(Func<SamenspelDb, Task<T>> use)
    {
        await using var scope = _services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<SamenspelDb>());
    }

    public async Task<Outcome<TResult>> AskAsync<TRequest, TResult>(TRequest request)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ProcessContext>().Become(Actor.Installation, "test");
        return await scope.ServiceProvider.GetRequiredService<IHandle<TRequest, TResult>>().HandleAsync(request, CancellationToken.None);
    }

    public async Task<TResult> GetAsync<TRequest, TResult>(TRequest request)
    {
        var outcome = await AskAsync<TRequest, TResult>(request);
        Assert.True(outcome.TryGet(out var result), string.Join("; ", outcome.Refusals));
        return result;
    }

    public Task<ImportReport> ImportAsync(string kind, string content, bool acceptValid = false) =>
        ImportAsync(kind, System.Text.Encoding.UTF8.GetBytes(content), acceptValid);

    public Task<ImportReport> ImportAsync(string kind, byte[] content, bool acceptValid = false) =>
        GetAsync<ImportFile, ImportReport>(new ImportFile(kind, "test.csv", content, acceptValid));

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await UseAsync(db => db.Database.EnsureDeletedAsync());
        await _services.DisposeAsync();
        File.Delete(_file);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Samenspel.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }

    private sealed class Lines : IProgress<string>
    {
        public List<string> All { get; } = [];

        public void Report(string value) => All.Add(value);
    }

    /// <summary>Stands still until a test moves it.</summary>
    public sealed class MovableClock : TimeProvider
    {
        private DateTimeOffset _now = DateTimeOffset.Parse("2026-11-21T09:00:00Z", CultureInfo.InvariantCulture);

        public override DateTimeOffset GetUtcNow() => _now;

        public override long GetTimestamp() => _now.UtcTicks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public void Move(TimeSpan time) => _now += time;
    }
}
