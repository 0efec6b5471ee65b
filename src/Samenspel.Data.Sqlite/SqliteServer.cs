using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Samenspel.Data.StartUp;
using Samenspel.Kernel;

namespace Samenspel.Data.Sqlite;

/// <summary>A file beside the database is the lock: the system releases it when the process ends, however it ends.</summary>
internal sealed class SqliteServer(SqliteConnectionStringBuilder connection) : IDatabaseServer
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    // perm, busy, locked, readonly, ioerr, corrupt, full, cantopen, auth and notadb: an operator must act. Any other code is a bug.
    private static readonly HashSet<int> OperatorCodes = [3, 5, 6, 8, 10, 11, 13, 14, 23, 26];

    private string OpenFile => Path.GetFullPath(connection.DataSource) + ".open";

    public string Description => $"SQLite, {Path.GetFullPath(connection.DataSource)}";

    public bool IsUnreachable(Exception failure) => failure switch
    {
        SqliteException answer => OperatorCodes.Contains(answer.SqliteErrorCode),
        UnreachableDatabaseException => true,
        _ => failure.InnerException is { } cause && IsUnreachable(cause),
    };

    public async Task<IAsyncDisposable> LockAsync(CancellationToken cancellation)
    {
        var file = Path.GetFullPath(connection.DataSource);
        try
        {
            return await LockAsync(file, cancellation);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new UnreachableDatabaseException(failure.Message, failure);
        }
    }

    private static async Task<IAsyncDisposable> LockAsync(string file, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new FileStream(file + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < Patience && File.Exists(file + ".lock"))
            {
                await Task.Delay(Pause, cancellation);
            }
            catch (IOException busy) when (waited >= Patience)
            {
                throw new UnusableSetupException($"Another process has been starting on {file} for over a minute; stop it or wait.", busy);
            }
        }
    }

    // Reading it with others leaves it shared; whoever writes in it wants it alone.
    public Task<IAsyncDisposable> OpenAsync(CancellationToken cancellation) =>
        Task.FromResult<IAsyncDisposable>(new FileStream(OpenFile, FileMode.OpenOrCreate, FileAccess.Read, FileShare.Read));

    public Task<IAsyncDisposable?> CloseAsync(CancellationToken cancellation)
    {
        try
        {
            return Task.FromResult<IAsyncDisposable?>(new FileStream(OpenFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) when (File.Exists(OpenFile))
        {
            return Task.FromResult<IAsyncDisposable?>(null);
        }
    }

    public DatabaseTrouble? TroubleOf(Exception failure) => failure switch
    {
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_FULL } => DatabaseTrouble.Full,
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM } => DatabaseTrouble.ReadOnly,
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED } => DatabaseTrouble.Busy,
        SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_IOERR } => DatabaseTrouble.Unreachable,
        { InnerException: { } cause } => TroubleOf(cause),
        _ => null,
    };

    // Entity Framework keeps its migration lock as a row; a process that was killed leaves it, and the next one would wait for ever.
    public async Task CleanAfterCrashAsync(SamenspelDb db, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(db);
        var locks = await db.Database
            .SqlQueryRaw<int>("SELECT count(*) AS \"Value\" FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancellation);
        if (locks > 0)
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancellation);
        }
    }
}
