using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Rounds;

/// <summary>Holds a round that is still open, so that of two who write at once the second sees what the first did.</summary>
internal sealed class RoundKeeping(SamenspelDb db, IDossiers dossiers, TimeProvider time)
{
    /// <summary>Code of the refusal to who had an older version in sight.</summary>
    public const string ChangedMeanwhile = "assessments.changed-meanwhile";

    /// <returns>The round, or why nothing can be written in it any more.</returns>
    public async Task<Outcome<AssessmentRound>> HoldAsync(DossierId id, int number, CancellationToken cancellation)
    {
        var round = await dossiers.HoldAsync(id, cancellation) is null ? null : await db.Set<AssessmentRound>().SingleOrDefaultAsync(one => one.DossierId == id && one.Number == number, cancellation);
        return round?.StateAt(time.GetUtcNow()) switch
        {
            null => new Refusal(RefusalKind.NotFound, "assessments.unknown-round", AssessmentTexts.Unknown_Round),
            RoundState.Revealed => new Refusal(RefusalKind.Conflict, "assessments.round-revealed", AssessmentTexts.Is_Revealed),
            RoundState.Stopped => new Refusal(RefusalKind.Conflict, "assessments.round-stopped", AssessmentTexts.Is_Stopped),
            _ => round,
        };
    }

    /// <summary>Opens the round when everybody has handed in.</summary>
    /// <returns>Whether it opened.</returns>
    public async Task<bool> CompleteAsync(AssessmentRound round, CancellationToken cancellation)
    {
        var written = await db.Set<AnswerSheet>().Where(one => one.RoundId == round.Id && one.IsHandedIn).Select(one => one.Participant).ToListAsync(cancellation);
        if (round.Document.Parties.Count < AssessmentRound.FewestParties || !round.Document.Parties.All(party => written.Contains(party.Id)))
        {
            return false;
        }

        round.Complete(time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        return true;
    }
}
