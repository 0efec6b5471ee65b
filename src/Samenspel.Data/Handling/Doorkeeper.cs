using Samenspel.Data.Recording;
using Samenspel.Data.Texts;
using Samenspel.Kernel;
using Samenspel.Kernel.Acting;

namespace Samenspel.Data.Handling;

/// <summary>
/// Turns a judgement into a refusal and records every denied access, for pages and handlers alike. What is hidden is answered with the same words,
/// and the same work, as what does not exist.
/// </summary>
public sealed class Doorkeeper(Denials denials, ProcessContext process)
{
    /// <param name="judgement">What the permission said.</param>
    /// <param name="action">What was asked for, for the record.</param>
    /// <param name="isWrite">Whether it would change something; a reading token may not.</param>
    /// <returns>Null when the request may go on.</returns>
    public async Task<Refusal?> RefuseAsync(Judgement judgement, string action, bool isWrite)
    {
        if (isWrite && process.Actor.IsAbsent)
        {
            throw new InvalidOperationException($"{action} would write in the name of somebody who is not there.");
        }

        var refusal = judgement.Verdict switch
        {
            Verdict.Allowed => isWrite && process.Actor.Token is { MayWrite: false }
                ? new Refusal(RefusalKind.Forbidden, "access.token-reads-only", HandlingTexts.TokenReadsOnly)
                : null,
            Verdict.SignInFirst => new Refusal(RefusalKind.Forbidden, "access.sign-in-first", HandlingTexts.SignInFirst),
            Verdict.Forbidden => new Refusal(RefusalKind.Forbidden, "access.forbidden", judgement.WhoMay ?? HandlingTexts.Forbidden),
            _ => new Refusal(RefusalKind.NotFound, "access.unknown", HandlingTexts.Unknown),
        };
        if (refusal is null)
        {
            return null;
        }

        // Being asked to sign in before one reads is no denial; a write that is tried without is.
        if (judgement.Verdict != Verdict.SignInFirst || isWrite)
        {
            await denials.TellAsync(DenialOf(judgement, action));
        }

        return refusal;
    }

    /// <summary>
    /// Records that a handler itself said no to what its permission let pass. To change what is not there, or is somebody else's and is answered the same, is denied access too;
    /// to look for it is a mistyped address.
    /// </summary>
    internal async Task RecordRefusedAsync(IReadOnlyList<Refusal> refusals, Judgement judgement, string action, bool isWrite)
    {
        if (refusals.FirstOrDefault(refusal => refusal.Kind == RefusalKind.Forbidden || (isWrite && refusal.Kind == RefusalKind.NotFound)) is { } denied)
        {
            await denials.TellAsync(DenialOf(judgement, action).With("code", denied.Code));
        }
    }

    /// <summary>Records that somebody came with what opens nothing, such as a token that was revoked.</summary>
    /// <param name="action">What was tried.</param>
    /// <param name="subject">What it was, when it is known here; empty otherwise.</param>
    /// <param name="reason">A code, never a secret.</param>
    public Task RecordUnknownAsync(string action, string subject, string reason) =>
        denials.TellAsync(new RecordDraft(action, Recorder.Platform, subject, Recorder.Denied).With("code", reason));

    private static RecordDraft DenialOf(Judgement judgement, string action) => new(action, judgement.Chain ?? Recorder.Platform, judgement.Subject, Recorder.Denied);
}
