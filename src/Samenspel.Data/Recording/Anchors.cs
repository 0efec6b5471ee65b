using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace Samenspel.Data.Recording;

/// <summary>Keeps the ends of all chains of this moment.</summary>
public sealed class Anchors(SamenspelDb db, TimeProvider time)
{
    public const string Start = "start";
    public const string Daily = "daily";
    public const string Stop = "stop";

    public async Task<RecordAnchor> KeepAsync(string reason, CancellationToken cancellation)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);

        // Taken first: two nodes anchor after each other, and the second sees what the first saw and more.
        var head = await db.TakeAsync(RecordHead.OfAnchors, cancellation);
        var ends = await db.Set<RecordHead>().AsNoTracking().Where(end => end.Chain != RecordHead.OfAnchors)
            .Select(end => new ChainEnd(end.Chain, end.Number, end.Hash)).ToListAsync(cancellation);
        var before = await EndsBeforeAsync(cancellation);
        var moved = ends.Where(end => before.GetValueOrDefault(end.Chain) != end).OrderBy(end => end.Chain, StringComparer.Ordinal);
        var at = Recorder.ToMilliseconds(time.GetUtcNow());
        var anchor = new RecordAnchor
        {
            Number = head.Number,
            At = at,
            Reason = reason,
            Chains = ends.Count,
            Lines = ends.Sum(end => end.Number),
            Moved = string.Join('\n', moved.Select(end => string.Create(CultureInfo.InvariantCulture, $"{end.Chain} {end.Number} {end.Hash}"))),
            Previous = head.Hash,
            Root = RecordHash.OfAnchor(head.Hash, head.Number, at, ends),
        };
        await db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO audit_anchor (number, at, reason, chains, lines, moved, previous, root)
             VALUES ({anchor.Number}, {anchor.At.UtcTicks}, {anchor.Reason}, {anchor.Chains}, {anchor.Lines}, {anchor.Moved}, {anchor.Previous}, {anchor.Root})
             """,
            cancellation);
        await db.CloseAsync(RecordHead.OfAnchors, anchor.Root, cancellation);
        await transaction.CommitAsync(cancellation);
        return anchor;
    }

    /// <summary>Reads the ends that moved by an anchor into what was known before it. What somebody made unreadable is left out; the anchor's root then tells.</summary>
    internal static void Follow(Dictionary<string, ChainEnd> ends, string moved)
    {
        foreach (var end in Read(moved))
        {
            ends[end.Chain] = end;
        }
    }

    internal static IEnumerable<ChainEnd> Read(string moved) => moved.Split('\n').Select(line => line.Split(' '))
        .Where(parts => parts.Length == 3 && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out _))
        .Select(parts => new ChainEnd(parts[0], long.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]));

    private async Task<Dictionary<string, ChainEnd>> EndsBeforeAsync(CancellationToken cancellation)
    {
        var ends = new Dictionary<string, ChainEnd>(StringComparer.Ordinal);
        await foreach (var moved in db.Set<RecordAnchor>().AsNoTracking().OrderBy(anchor => anchor.Number).Select(anchor => anchor.Moved).AsAsyncEnumerable()
            .WithCancellation(cancellation))
        {
            Follow(ends, moved);
        }

        return ends;
    }
}
