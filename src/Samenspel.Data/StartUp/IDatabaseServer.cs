namespace Samenspel.Data.StartUp;

/// <summary>What differs between the two databases when the product starts.</summary>
public interface IDatabaseServer
{
    /// <summary>How the console names the database: never a password.</summary>
    string Description { get; }

    /// <summary>Whether a failure means that the database cannot be reached or used, so that an operator must act. All else is a bug.</summary>
    bool IsUnreachable(Exception failure);

    /// <summary>Waits until no other process migrates or imports, and keeps others out until the result is disposed.</summary>
    Task<IAsyncDisposable> LockAsync(CancellationToken cancellation);

    /// <summary>Tells others that the site is open on this database, until the result is disposed or the process ends. Any number of nodes may.</summary>
    Task<IAsyncDisposable> OpenAsync(CancellationToken cancellation);

    /// <summary>Keeps the site from opening until the result is disposed; null when it is open already.</summary>
    Task<IAsyncDisposable?> CloseAsync(CancellationToken cancellation);

    /// <summary>What a failure says about the database, or null when it is no trouble of the database's own.</summary>
    DatabaseTrouble? TroubleOf(Exception failure);

    /// <summary>Clears what a killed process may have left behind; called while the lock is held.</summary>
    Task CleanAfterCrashAsync(SamenspelDb db, CancellationToken cancellation);
}
