using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;

namespace Samenspel.Modules.Access.Records;

/// <param name="Chain">The chain.</param>
/// <param name="Filter">Which lines.</param>
/// <param name="All">All lines that fit, for a file.</param>
/// <param name="Size">How many lines a page holds.</param>
internal sealed record ReadRecord(string Chain, RecordFilter Filter, bool All = false, int Size = ReadRecordHandler.PageSize) : IAboutChain;

/// <summary>Reads lines of one chain, a page at a time, with the names beside them.</summary>
internal sealed class ReadRecordHandler(SamenspelDb db, RecordNames names, RecordNotes notes) : IHandle<ReadRecord, RecordPage>
{
    public const int PageSize = 50;

    /// <summary>More than this does not fit in a spreadsheet.</summary>
    public const int MostInAFile = 1_000_000;

    public async Task<Outcome<RecordPage>> HandleAsync(ReadRecord request, CancellationToken cancellation)
    {
        var read = request.Filter.Read();
        if (!read.TryGet(out var filter))
        {
            return read.Refusals.ToList();
        }

        var chain = db.Set<RecordLine>().AsNoTracking().Where(line => line.Chain == request.Chain);
        var found = filter.Apply(chain);
        var count = await found.CountAsync(cancellation);
        var pages = Math.Max(1, (count + request.Size - 1) / request.Size);
        var page = request.All ? 1 : Math.Clamp(request.Filter.Page ?? 1, 1, pages);
        var ordered = filter.Ascending ? found.OrderBy(line => line.Number) : found.OrderByDescending(line => line.Number);
        var lines = await (request.All ? ordered.Take(MostInAFile) : ordered.Skip((page - 1) * request.Size).Take(request.Size)).ToListAsync(cancellation);
        var actions = await chain.Select(line => line.Action).Distinct().ToListAsync(cancellation);
        var actors = await chain.Select(line => line.Actor).Distinct().ToListAsync(cancellation);
        var people = await names.PeopleAsync(actors, cancellation);
        var subjects = await names.SubjectsAsync(lines.Select(line => line.Subject), cancellation);
        var said = await notes.OfAsync(lines, cancellation);
        return new RecordPage(
            [.. lines.Select(line => new RecordRow(
                line.Number, line.At, names.Action(line.Action), line.Action, line.Subject, subjects.GetValueOrDefault(line.Subject), line.Result,
                people[line.Actor], line.Origin, line.Details, said.GetValueOrDefault(line.Number), line.Actor))],
            count,
            await chain.CountAsync(cancellation),
            page,
            filter.Ascending,
            [.. actions.Select(action => (action, names.Action(action))).OrderBy(one => one.Item2, StringComparer.CurrentCulture)],
            [.. actors.Select(actor => (actor, people[actor])).OrderBy(one => one.Item2, StringComparer.CurrentCulture)]);
    }
}
