using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Signals;

/// <summary>How pages and programs name the kinds of signals.</summary>
internal static class SignalSpeech
{
    public static string Of(SignalKind kind) => kind switch
    {
        SignalKind.Trust => SignalTexts.Kind_Trust,
        SignalKind.Late => SignalTexts.Kind_Late,
        SignalKind.Objection => SignalTexts.Kind_Objection,
        SignalKind.Parked => SignalTexts.Kind_Parked,
        _ => SignalTexts.Kind_Departure,
    };

    /// <summary>The word of a kind in the API.</summary>
    public static string WordOf(SignalKind kind) => kind switch
    {
        SignalKind.Trust => "trust",
        SignalKind.Late => "late",
        SignalKind.Objection => "objection",
        SignalKind.Parked => "parked",
        _ => "departure",
    };
}
