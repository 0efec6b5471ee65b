using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Assessments.Signals;

/// <summary>Early signs of trouble in a dossier, as far as the asker may see them.</summary>
/// <param name="TrustMeasured">A trust barometer was closed here.</param>
[ApiName("Signalen")]
internal sealed record SignalsAnswer(bool TrustMeasured, IReadOnlyList<SignalAnswer> Signals)
{
    public static SignalsAnswer Of(SignalsView view) => new(view.HasBarometer, [.. view.Signals.Select(one => new SignalAnswer(SignalSpeech.WordOf(one.Kind), one.What, one.Basis, one.Since, one.Path))]);
}

/// <summary>One of them.</summary>
/// <param name="Kind">trust, late, objection, parked or departure.</param>
/// <param name="Since">Null when no day is known.</param>
/// <param name="Path">Where it can be seen on the site.</param>
[ApiName("Signaal")]
internal sealed record SignalAnswer(string Kind, string What, string Basis, DateOnly? Since, string Path);
