using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Cli.Texts;
using Samenspel.Data;
using Samenspel.Data.PostgreSql;
using Samenspel.Data.Sqlite;
using Samenspel.Data.StartUp;
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

namespace Samenspel.Cli.Databases;

/// <summary>
/// The product's database for a command: the one that <c>--database</c> names, else the one of the site's own settings in
/// the environment (<c>Database__Provider</c>, <c>ConnectionStrings__Samenspel</c>, <c>Storage__Folder</c>).
/// </summary>
internal static class OpenDatabase
{
    /// <param name="database">A file of SQLite, or a connection string of SQLite or PostgreSQL.</param>
    /// <param name="use">Gets the services; nobody migrates or imports meanwhile.</param>
    /// <param name="cancellation">Ends the waiting and the work.</param>
    /// <exception cref="UnusableSetupException">There is no such database, or it is not at this version.</exception>
    public static Task<T> UseAsync<T>(string? database, Func<IServiceProvider, Task<T>> use, CancellationToken cancellation) =>
        UseAsync(Services(database, mayBeNew: false), mustBeReady: true, use, cancellation);

    /// <summary>The same for a database that is to be made or replaced: it need not be there, nor be sound.</summary>
    /// <exception cref="UnusableSetupException">It cannot be reached, or its name cannot be read.</exception>
    public static Task<T> UseAnyAsync<T>(string? database, Func<IServiceProvider, Task<T>> use, CancellationToken cancellation) =>
        UseAsync(Services(database, mayBeNew: true), mustBeReady: false, use, cancellation);

    /// <summary>The services without any database, for what only needs to know its tables.</summary>
    public static async Task<T> WithoutAsync<T>(Func<IServiceProvider, T> use)
    {
        await using var services = Services("Data Source=:memory:", mayBeNew: true);
        await using var scope = services.CreateAsyncScope();
        return use(scope.ServiceProvider);
    }

    private static async Task<T> UseAsync<T>(ServiceProvider services, bool mustBeReady, Func<IServiceProvider, Task<T>> use, CancellationToken cancellation)
    {
        await using var ended = services;
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ProcessContext>().Become(Actor.Installation, "command line");
        var server = scope.ServiceProvider.GetRequiredService<IDatabaseServer>();
        try
        {
            await using var held = await server.LockAsync(cancellation);
            var db = scope.ServiceProvider.GetRequiredService<SamenspelDb>();
            if (mustBeReady && (await db.Database.GetPendingMigrationsAsync(cancellation)).Any())
            {
                throw new UnusableSetupException(Wording.Of(CliTexts.Database_NotReady, server.Description));
            }

            return await use(scope.ServiceProvider);
        }
        catch (Exception failure) when (failure is not UnusableSetupException && server.IsUnreachable(failure))
        {
            throw new UnusableSetupException(Wording.Of(CliTexts.Database_Unreachable, server.Description, failure.Message.Trim()), failure);
        }
    }

    private static ServiceProvider Services(string? database, bool mayBeNew)
    {
        var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddAccess().AddAtlas().AddDossiers().AddBusinessCases().AddCostSharing().AddProcess().AddCalendar().AddAssessments().AddMonitor().AddPartnering();
        var connection = database ?? Environment.GetEnvironmentVariable("ConnectionStrings__Samenspel");
        var provider = Environment.GetEnvironmentVariable("Database__Provider");
        try
        {
            var isPostgres = database is null
                ? string.Equals(provider, "PostgreSql", StringComparison.OrdinalIgnoreCase)
                : NamedDatabase.Of(database).IsPostgreSql;
            return (isPostgres ? services.AddPostgreSql(connection ?? throw new UnusableSetupException(CliTexts.Database_NotNamed)) : services.AddSqlite(File(connection, mayBeNew)))
                .BuildServiceProvider();
        }
        catch (ArgumentException malformed)
        {
            throw new UnusableSetupException(Wording.Of(CliTexts.Database_Malformed, malformed.Message), malformed);
        }
    }

    // Only a restore makes a database: elsewhere a wrong path would look like an empty one.
    private static string File(string? connection, bool mayBeNew)
    {
        var settings = connection switch
        {
            null => new SqliteConnectionStringBuilder { DataSource = Path.Combine(Environment.GetEnvironmentVariable("Storage__Folder") ?? "storage", "samenspel.db") },
            _ when NamedDatabase.Of(connection).IsPath => new SqliteConnectionStringBuilder { DataSource = connection },
            _ => new SqliteConnectionStringBuilder(connection),
        };
        return mayBeNew || System.IO.File.Exists(settings.DataSource)
            ? settings.ConnectionString
            : throw new UnusableSetupException(Wording.Of(CliTexts.Database_Missing, Path.GetFullPath(settings.DataSource)));
    }
}
