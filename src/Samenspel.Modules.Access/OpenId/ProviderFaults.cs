using Samenspel.Kernel;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.OpenId;

/// <summary>Why signing in elsewhere did not succeed. The code goes to the page, the reason to the log and the record; neither holds anything of a token.</summary>
internal static class ProviderFaults
{
    /// <summary>What carries the code to the page: <c>?extern=down</c>.</summary>
    public const string Name = "extern";

    public static Refusal Down(string reason) => Make("down", reason);

    /// <summary>The answer belongs to nothing that was asked from this browser, or was used before.</summary>
    public static Refusal Unasked(string reason) => Make("unasked", reason);

    /// <summary>The person, or the provider, said no.</summary>
    public static Refusal Declined(string reason) => Make("declined", reason);

    /// <summary>The answer is not what an honest provider sends.</summary>
    public static Refusal Untrusted(string reason) => Make("untrusted", reason);

    public static Refusal TooWeak(string reason) => Make("too-weak", reason);

    public static Refusal NoEmail(string reason) => Make("no-email", reason);

    public static Refusal EmailTaken => Make("email-taken", "email taken");

    public static Refusal NoAccess => Make("no-access", "no organisation");

    public static Refusal OtherPerson => Make("other-person", "other person");

    /// <returns>What a page says; null for a word that is none of ours.</returns>
    public static string? Sentence(string? code, string label) => code switch
    {
        "down" => Phrase.With(ProviderTexts.Fault_Down, label),
        "unasked" => Phrase.With(ProviderTexts.Fault_Unasked, label),
        "declined" => Phrase.With(ProviderTexts.Fault_Declined, label),
        "untrusted" => Phrase.With(ProviderTexts.Fault_Untrusted, label),
        "too-weak" => Phrase.With(ProviderTexts.Fault_TooWeak, label),
        "no-email" => Phrase.With(ProviderTexts.Fault_NoEmail, label),
        "email-taken" => Phrase.With(ProviderTexts.Fault_EmailTaken, label),
        "no-access" => Phrase.With(ProviderTexts.Fault_NoAccess, label),
        "other-person" => Phrase.With(ProviderTexts.Fault_OtherPerson, label),
        _ => null,
    };

    private static Refusal Make(string code, string reason) => new(RefusalKind.Invalid, code, reason);
}
