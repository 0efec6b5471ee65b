using Microsoft.EntityFrameworkCore;

namespace Samenspel.Data.Recording;

/// <summary>Takes in the lines of a chain that was written elsewhere, as they are, in the transaction that runs. What is done afterwards follows on them.</summary>
public sealed class RecordArrival(SamenspelDb db)
{
    /// <param name="chain">The chain.</param>
    /// <param name="lines">Checked, from the first on. Lines that are here already, because the same chain was here before, are left as they are.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>False when other lines stand in their place here, and nothing was done.</returns>
    public async Task<bool> TakeInAsync(string chain, IReadOnlyList<RecordLine> lines, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var here = await db.Set<RecordLine>().AsNoTracking().Where(line => line.Chain == chain).OrderBy(line => line.Number).Select(line => line.Hash).ToListAsync(cancellation);
        if (!here.Zip(lines).All(pair => pair.First == pair.Second.Hash))
        {
            return false;
        }

        foreach (var line in lines.Skip(here.Count))
        {
            await db.TakeAsync(chain, cancellation);
            await db.Database.ExecuteSqlAsync(
                $"""
                 INSERT INTO audit_line (chain, number, at, action, subject, result, actor, origin, details, previous, hash)
                 VALUES ({chain}, {line.Number}, {line.At.UtcTicks}, {line.Action}, {line.Subject}, {line.Result}, {line.Actor}, {line.Origin}, {line.Details}, {line.Previous}, {line.Hash})
                 """,
                cancellation);
            await db.CloseAsync(chain, line.Hash, cancellation);
        }

        return true;
    }
}
