using Microsoft.EntityFrameworkCore;

namespace Samenspel.Data.Recording;

/// <summary>
/// The two steps by which a chain grows: its end is taken, and after its line is written, closed with that line's hash. Triggers allow nothing else.
/// </summary>
internal static class HeadRows
{
    /// <summary>The row stays locked until the transaction ends, so that the next line waits for this one's hash.</summary>
    /// <returns>The number of the new line, with the hash that it follows.</returns>
    public static async Task<RecordHead> TakeAsync(this SamenspelDb db, string chain, CancellationToken cancellation) =>
        (await db.Set<RecordHead>().FromSql(
            $"""
             INSERT INTO audit_head (chain, number, hash) VALUES ({chain}, 1, {RecordHash.Beginning})
             ON CONFLICT (chain) DO UPDATE SET number = audit_head.number + 1 RETURNING chain, number, hash
             """).AsNoTracking().ToListAsync(cancellation)).Single();

    public static Task CloseAsync(this SamenspelDb db, string chain, string hash, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync($"UPDATE audit_head SET hash = {hash} WHERE chain = {chain}", cancellation);
}
