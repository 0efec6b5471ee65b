using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Outlook;

/// <summary>How a case was computed, in words.</summary>
internal static class RunWords
{
    public static string Of(DrawMethod method) => method == DrawMethod.Sobol ? OutlookTexts.Method_Sobol : OutlookTexts.Method_MonteCarlo;
}
