using System.Globalization;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Answering;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Rounds;

/// <param name="Id">The dossier.</param>
/// <param name="Number">The round.</param>
/// <param name="Participant">Who agrees.</param>
/// <param name="Deadline">The day that the page showed, so that nobody agrees with another.</param>
/// <param name="Agrees">False takes an agreement back.</param>
internal sealed record AgreeDeadline(DossierId Id, int Number, Guid Participant, DateOnly? Deadline, bool Agrees) : IWrite, IAboutAnswers;

internal sealed class AgreeDeadlineHandler(SamenspelDb db, RoundKeeping keeping, TimeProvider time, RecordEntry entry) : IHandle<AgreeDeadline, int>
{
    public async Task<Outcome<int>> HandleAsync(AgreeDeadline request, CancellationToken cancellation)
    {
        var held = await keeping.HoldAsync(request.Id, request.Number, cancellation);
        if (!held.TryGet(out var round))
        {
            return held.Refusals.ToList();
        }

        var document = round.Document;
        if (document.Party(request.Participant) is not { } party)
        {
            return new Refusal(RefusalKind.NotFound, "assessments.not-in-round", AssessmentTexts.Not_InRound);
        }

        if (document.Deadline is not { } deadline || deadline != request.Deadline)
        {
            return new Refusal(RefusalKind.Conflict, RoundKeeping.ChangedMeanwhile, AssessmentTexts.Changed_Meanwhile);
        }

        // A round would open at the very moment of the agreement, with no time left to write.
        if (request.Agrees && deadline < DutchTime.DateOf(time.GetUtcNow()))
        {
            return new Refusal(RefusalKind.Conflict, "assessments.deadline-passed", AssessmentTexts.Deadline_Passed);
        }

        round.Keep(document with { Agreed = [.. document.Agreed.Where(one => one != party.Id), .. request.Agrees ? new[] { party.Id } : []] });
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), DossierStanding.NameOf(request.Id));
        entry.Detail("round", round.Number.ToString(CultureInfo.InvariantCulture));
        entry.Detail("participant", party.NameNl);
        entry.Detail("deadline", deadline.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        entry.Detail("agrees", request.Agrees ? "yes" : "no");
        return round.Number;
    }
}
