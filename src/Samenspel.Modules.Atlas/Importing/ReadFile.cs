using Samenspel.Data;

namespace Samenspel.Modules.Atlas.Importing;

/// <summary>The good rows of a file, ready to be written.</summary>
/// <param name="RowsRead">All rows of the file, good and bad.</param>
/// <param name="RowsAccepted">The good ones.</param>
/// <param name="WriteAsync">Writes the good rows within the transaction that is open.</param>
internal sealed record ReadFile(int RowsRead, int RowsAccepted, Func<SamenspelDb, CancellationToken, Task> WriteAsync)
{
    public static ReadFile Nothing { get; } = new(0, 0, (_, _) => Task.CompletedTask);
}
