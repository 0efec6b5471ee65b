using Microsoft.EntityFrameworkCore;
using Samenspel.Kernel.Acting;

namespace Samenspel.Data.Recording;

/// <summary>Appends to the record, in the transaction that runs; a write and its line are there together or not at all.</summary>
public sealed class Recorder(SamenspelDb db, ProcessContext process, RecordEntry entry, TimeProvider time)
{
    public const string Platform = "platform";
    public const string Done = "done";
    public const string Denied = "denied";

    /// <summary>A write that ended in a fault of the program and changed nothing.</summary>
    public const string Failed = "failed";

    public static string OfOrganisation(OrganisationId organisation) => $"organisation:{organisation.Value}";

    /// <summary>Appends one line to a chain: at once, or with the lines of the write that runs. A denial is kept when that write is rolled back.</summary>
    /// <param name="chain">The chain; null for that of the actor's own organisation, or of the platform when it has none or several.</param>
    /// <param name="action">What was done or tried.</param>
    /// <param name="subject">What it was about.</param>
    /// <param name="result"><see cref="Done"/> or <see cref="Denied"/>.</param>
    /// <param name="details">More, as lines of <c>name=value</c>.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task AppendAsync(string? chain, string action, string subject, string result, string details, CancellationToken cancellation)
    {
        var draft = new RecordDraft(action, chain, subject, result).WithLines(details);
        if (entry.IsOpen)
        {
            entry.Tell(draft);
            return;
        }

        await AppendAsync([draft], cancellation);
    }

    /// <summary>
    /// Appends lines in the order of their chains: two writes that both touch several chains take them in the same order, so that neither waits for the other for ever.
    /// Within a chain they stand as given.
    /// </summary>
    internal async Task AppendAsync(IReadOnlyList<RecordDraft> drafts, CancellationToken cancellation)
    {
        foreach (var (chain, draft) in drafts.Select(draft => (Chain: draft.Chain ?? OwnChain(), draft)).OrderBy(placed => placed.Chain, StringComparer.Ordinal))
        {
            await AppendAsync(chain, draft, cancellation);
        }
    }

    private string OwnChain() => process.Actor.Memberships is [var only] ? OfOrganisation(only.Organisation) : Platform;

    private async Task AppendAsync(string chain, RecordDraft draft, CancellationToken cancellation)
    {
        var head = await db.TakeAsync(chain, cancellation);
        var line = new RecordLine
        {
            Chain = chain,
            Number = head.Number,
            At = ToMilliseconds(time.GetUtcNow()),
            Action = Cut(draft.Action, RecordLine.ActionMaxLength),
            Subject = Cut(draft.Subject, RecordLine.SubjectMaxLength),
            Result = draft.Result,
            Actor = process.Actor.RecordName,
            Origin = Cut(process.Origin, RecordLine.OriginMaxLength),
            Details = draft.Details,
            Previous = head.Hash,
            Hash = "",
        };
        var hash = RecordHash.Of(line);
        await db.Database.ExecuteSqlAsync(
            $"""
             INSERT INTO audit_line (chain, number, at, action, subject, result, actor, origin, details, previous, hash)
             VALUES ({chain}, {line.Number}, {line.At.UtcTicks}, {line.Action}, {line.Subject}, {line.Result}, {line.Actor}, {line.Origin}, {line.Details}, {line.Previous}, {hash})
             """,
            cancellation);
        await db.CloseAsync(chain, hash, cancellation);
    }

    internal static DateTimeOffset ToMilliseconds(DateTimeOffset moment) => new(moment.UtcTicks - (moment.UtcTicks % TimeSpan.TicksPerMillisecond), TimeSpan.Zero);

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
