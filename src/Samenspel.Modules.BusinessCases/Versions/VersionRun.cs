using System.Globalization;
using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Modules.BusinessCases.Domain;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>How a version was drawn.</summary>
internal static class VersionRun
{
    private const string Sobol = "sobol";
    private const string MonteCarlo = "montecarlo";

    public static string NameOf(DrawMethod method) => method == DrawMethod.Sobol ? Sobol : MonteCarlo;

    /// <returns>Null when it is no run that this engine can do.</returns>
    public static RunOptions? Of(CaseVersion version)
    {
        DrawMethod? method = version.Method switch
        {
            Sobol => DrawMethod.Sobol,
            MonteCarlo => DrawMethod.MonteCarlo,
            _ => null,
        };
        if (method is not { } known || !ulong.TryParse(version.Seed, NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
        {
            return null;
        }

        var options = new RunOptions(known, version.Points, seed) { Replications = version.Replications };
        return options.Check().Count == 0 ? options : null;
    }
}
