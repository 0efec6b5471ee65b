using Samenspel.Kernel;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Trees;

/// <param name="Id">The dossier.</param>
/// <param name="Run">Which.</param>
/// <param name="Version">As the page showed it.</param>
/// <param name="Answer"><c>yes</c>, <c>no</c> or <c>unknown</c>.</param>
/// <param name="Reason">Why, in the participant's own words; may be empty.</param>
internal sealed record AnswerNode(DossierId Id, Guid Run, int Version, string? Answer, string? Reason) : IWrite, IAboutRun;

internal sealed class AnswerNodeHandler(RunKeeping keeping, TimeProvider time) : IHandle<AnswerNode, Guid>
{
    public async Task<Outcome<Guid>> HandleAsync(AnswerNode request, CancellationToken cancellation)
    {
        var reason = request.Reason?.Trim() ?? "";
        var refusals = new List<Refusal>();
        if (request.Answer is not ("yes" or "no" or "unknown"))
        {
            refusals.Add(new(RefusalKind.Invalid, "assessments.answer-required", AssessmentTexts.Run_AnswerWanted, nameof(request.Answer)));
        }

        if (reason.Length > AlternativesRun.ReasonMaxLength)
        {
            refusals.Add(new(RefusalKind.Invalid, "assessments.answer-too-long", Phrase.With(AssessmentTexts.Answer_TooLong, AssessmentTexts.Run_Reason, AlternativesRun.ReasonMaxLength), nameof(request.Reason)));
        }

        return refusals.Count > 0 ? refusals : await keeping.ChangeAsync(request, request.Version, run => Step(run, request.Answer!, reason), cancellation);
    }

    private Refusal? Step(AlternativesRun run, string answer, string reason)
    {
        if (run.Document.Asked is not { } node)
        {
            return new(RefusalKind.Conflict, "assessments.run-ended", AssessmentTexts.Run_Ended);
        }

        if (node.Answers.All(one => one.Answer != answer))
        {
            return new(RefusalKind.Invalid, "assessments.answer-required", AssessmentTexts.Run_AnswerWanted, nameof(AnswerNode.Answer));
        }

        run.Keep(run.Document with { Steps = [.. run.Document.Steps, new(node.Id, answer, reason)] }, time.GetUtcNow());
        return null;
    }
}
