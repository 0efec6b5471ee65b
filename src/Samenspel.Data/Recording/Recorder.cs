using Microsoft.EntityFrameworkCore;
using Samenspel.Kernel.Acting;

namespace Samenspel.Data.Recording;

/// <summary>Appends to the record, in the transaction that runs; a write and its line are there together or not at all.</summary>
public sealed class Recorder(SamenspelDb db, ProcessContext process, TimeProvider time)
{
    public const string Platform = "platform";
    public const string Done = "done";
    public const string Denied = "denied";

    public static string OfOrganisation(OrganisationId organisation) => $"organisation:{organisation.Value}";

    /// <summary>Appends one line to a chain.</summary>
    /// <param name="chain">The chain; null for that of the actor's own organisation, or of the platform when it has none or several.</param>
    /// <param name="action">What was done or tried.</param>
    /// <param name="subject">What it was about.</param>
    /// <param name="result"><see cref="Done"/> or <see cref="Denied"/>.</param>
    /// <param name="details">More, as lines of <c>name=value</c>.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task AppendAsync(string? chain, string action, string subject, string result, string details, CancellationToken cancellation)
    {
        chain ??= process.Actor.Memberships is [var only] ? OfOrganisation(only.Organisation) : Platform;
        var head = await TakeAsync(chain, cancellation);
        var line = new RecordLine
        {
            Chain = chain,
            Number = head.Number,
            At = ToMilliseconds(time.GetUtcNow()),
            Action = action,
            Subject = Cut(subject, RecordLine.SubjectMaxLength),
            Result = result,
            Actor = process.Actor.RecordName,
            Origin = Cut(process.Origin, RecordLine.OriginMaxLength),
            Details = details,
            Previous = head.Hash,
            Hash = "",
        };
        var hash = RecordHash.Of(line);
        await db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO audit_line (chain, number, at, action, subject, result, actor, origin, details, previous, hash)
             VALUES ({chain}, {line.Number}, {line.At.UtcTicks}, {action}, {line.Subject}, {result}, {line.Actor}, {line.Origin}, {details}, {line.Previous}, {hash})
             """,
            cancellation);
        await db.Database.ExecuteSqlAsync($"UPDATE audit_head SET hash = {hash} WHERE chain = {chain}", cancellation);
    }

    // The row stays locked until the transaction ends, so that the next line waits for this one's hash.
    private async Task<RecordHead> TakeAsync(string chain, CancellationToken cancellation) =>
        (await db.Set<RecordHead>().FromSql(
            $"""
             INSERT INTO audit_head (chain, number, hash) VALUES ({chain}, 1, {RecordHash.Beginning})
             ON CONFLICT (chain) DO UPDATE SET number = audit_head.number + 1 RETURNING chain, number, hash
             """).AsNoTracking().ToListAsync(cancellation)).Single();

    private static DateTimeOffset ToMilliseconds(DateTimeOffset moment) => new(moment.UtcTicks - (moment.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
