using Samenspel.Kernel;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.SigningIn;

/// <summary>What the page says of a step that did not succeed: never which part was wrong.</summary>
internal static class StepRefusal
{
    public static IReadOnlyList<Refusal> Of(Outcome<SignInStep> outcome, SignInStep? step, string wrong) =>
        outcome.Refusals.Count > 0 ? outcome.Refusals : [Of(step?.Wait, wrong)];

    public static Refusal Of(TimeSpan? wait, string wrong) => wait is { } left
        ? new Refusal(RefusalKind.Invalid, "access.wait", Phrase.With(SignInTexts.Wait, left.TotalSeconds > 90 ? Phrase.With(SignInTexts.Minutes, Math.Ceiling(left.TotalMinutes)) : Phrase.With(SignInTexts.Seconds, Math.Ceiling(left.TotalSeconds))))
        : new Refusal(RefusalKind.Invalid, "access.sign-in-wrong", wrong);
}
