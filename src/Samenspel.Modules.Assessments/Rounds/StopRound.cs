using System.Globalization;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Rounds;

/// <param name="Id">The dossier.</param>
/// <param name="Number">The round.</param>
/// <param name="Reason">Why it ends before it opens.</param>
internal sealed record StopRound(DossierId Id, int Number, string? Reason) : IWrite, IAboutDossier;

/// <summary>Ends a round that cannot be completed: what was written stays shut.</summary>
internal sealed class StopRoundHandler(SamenspelDb db, RoundKeeping keeping, TimeProvider time, RecordEntry entry) : IHandle<StopRound, int>
{
    public async Task<Outcome<int>> HandleAsync(StopRound request, CancellationToken cancellation)
    {
        var held = await keeping.HoldAsync(request.Id, request.Number, cancellation);
        if (!held.TryGet(out var round))
        {
            return held.Refusals.ToList();
        }

        var reason = request.Reason?.Trim() ?? "";
        if (reason.Length is 0 or > AssessmentRound.ReasonMaxLength)
        {
            return new Refusal(RefusalKind.Invalid, "assessments.reason-required", Phrase.With(AssessmentTexts.Stop_ReasonWanted, AssessmentRound.ReasonMaxLength), nameof(request.Reason));
        }

        round.Stop(reason, time.GetUtcNow());
        await db.SaveChangesAsync(cancellation);
        entry.Place(DossierStanding.NameOf(request.Id), DossierStanding.NameOf(request.Id));
        entry.Detail("round", round.Number.ToString(CultureInfo.InvariantCulture));
        return round.Number;
    }
}
