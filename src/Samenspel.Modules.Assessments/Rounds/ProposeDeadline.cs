using System.Globalization;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Rounds;

/// <param name="Id">The dossier.</param>
/// <param name="Number">The round.</param>
/// <param name="Version">As the page showed it.</param>
/// <param name="Deadline">As typed.</param>
internal sealed record ProposeDeadline(DossierId Id, int Number, int Version, string? Deadline) : IWrite, IAboutDossier;

/// <summary>Another deadline is one that nobody has agreed with yet.</summary>
internal sealed class ProposeDeadlineHandler(SamenspelDb db, RoundKeeping keeping, TimeProvider time, RecordEntry entry) : IHandle<ProposeDeadline, int>
{
    public async Task<Outcome<int>> HandleAsync(ProposeDeadline request, CancellationToken cancellation)
    {
        var held = await keeping.HoldAsync(request.Id, request.Number, cancellation);
        if (!held.TryGet(out var round))
        {
            return held.Refusals.ToList();
        }

        var read = DeadlineRule.Read(request.Deadline, DutchTime.DateOf(time.GetUtcNow()), isRequired: true);
        var refusals = read.Refusals.ToList();
        if (round.Version != request.Version)
        {
            refusals.Insert(0, new(RefusalKind.Conflict, RoundKeeping.ChangedMeanwhile, AssessmentTexts.Changed_Meanwhile));
        }

        if (refusals.Count > 0 || !read.TryGet(out var deadline))
        {
            return refusals;
        }

        round.Keep(round.Document with { Deadline = deadline.Day, Agreed = [] });
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), DossierStanding.NameOf(request.Id));
        entry.Detail("round", round.Number.ToString(CultureInfo.InvariantCulture));
        entry.Detail("deadline", deadline.Day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        return round.Number;
    }
}
