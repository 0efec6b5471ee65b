using Microsoft.EntityFrameworkCore;
using Samenspel.Data;
using Samenspel.Data.Recording;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Mailing;
using Samenspel.Modules.Access.SigningIn;
using Samenspel.Modules.Access.Texts;

namespace Samenspel.Modules.Access.Recovering;

/// <summary>Agrees to a request, or turns it down.</summary>
internal sealed record JudgeRecovery(Guid Request, bool Agrees) : IWrite;

/// <param name="Address">The one-time link, shown once to the second who agrees; null otherwise.</param>
internal sealed record RecoveryJudged(string? Address);

internal sealed class JudgeRecoveryHandler(
    SamenspelDb db, RecoveryJudges judges, LinkBook links, SiteAddress site, ProcessContext process, RecordEntry entry, TimeProvider time) : IHandle<JudgeRecovery, RecoveryJudged>
{
    public const string Path = "/herstel/";
    private static readonly TimeSpan HoldsFor = TimeSpan.FromDays(1);

    public async Task<Outcome<RecoveryJudged>> HandleAsync(JudgeRecovery request, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var asked = await db.Set<RecoveryRequest>().SingleOrDefaultAsync(one => one.Id == request.Request, cancellation);
        if (asked is null || !asked.IsOpen(now) || !await judges.MayAsync(asked.Account, cancellation))
        {
            return new Refusal(RefusalKind.NotFound, "access.recovery-closed", RecoveryTexts.Closed);
        }

        var judge = process.Actor.Account!.Value;
        entry.Place(Recorder.Platform, AccountNames.Of(asked.Account));
        entry.Detail("request", asked.Id.ToString());
        asked.Version++;
        if (!request.Agrees)
        {
            asked.RefusedAt = now;
            entry.Detail("step", "refused");
            await db.SaveChangesAsync(cancellation);
            return new RecoveryJudged(null);
        }

        if (asked.FirstApproval is not { } first)
        {
            (asked.FirstApproval, asked.FirstApprovalAt) = (judge, now);
            entry.Detail("step", "first");
            await db.SaveChangesAsync(cancellation);
            return new RecoveryJudged(null);
        }

        if (first == judge)
        {
            return new Refusal(RefusalKind.Conflict, "access.recovery-second-person", RecoveryTexts.SecondPerson);
        }

        (asked.SecondApproval, asked.SecondApprovalAt) = (judge, now);
        entry.Detail("step", "second");
        await db.SaveChangesAsync(cancellation);
        var (_, secret) = await links.MakeAsync(LinkPurpose.Recover, asked.Account, HoldsFor, null, cancellation);
        return new RecoveryJudged(site.To(Path + secret));
    }
}
