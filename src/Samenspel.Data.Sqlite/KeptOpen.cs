using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samenspel.Data.Sqlite;

/// <summary>
/// A context keeps its connection until it is disposed. Opening one registers Entity Framework's functions and sets the pragmas again, which costs
/// more than most of our queries; an open connection holds no lock.
/// </summary>
internal sealed class KeptOpen : DbConnectionInterceptor
{
    public static readonly KeptOpen Instance = new();

    public override InterceptionResult ConnectionClosing(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        InterceptionResult.Suppress();

    public override ValueTask<InterceptionResult> ConnectionClosingAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) =>
        ValueTask.FromResult(InterceptionResult.Suppress());
}
