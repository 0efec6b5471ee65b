using Samenspel.Engine.Partners;
using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Partnering.Searching;

/// <summary>The standard case for any group: the norm for staff of who goes on alone, and the assumptions of a business case that knows no joint figure.</summary>
internal static class StandardCase
{
    /// <returns>Null when there is no norm.</returns>
    public static StandardSaving? Of(CountryFacts facts, StaffingNorms norms, UncertaintyDefaults defaults) => norms.Curves is [var norm, ..]
        ? new(
            facts.Municipalities.Select(one => norm.Curve.At(one.Inhabitants!.Value)?.Fte),
            new(Three(defaults, DefaultId.SavingAgainstAlone), Three(defaults, DefaultId.SavingAgainstToday), Two(defaults, DefaultId.ClientRole), Two(defaults, DefaultId.Coordination)))
        : null;

    private static Triangular Three(UncertaintyDefaults defaults, DefaultId id) => new(Number(defaults, id, "low"), Number(defaults, id, "likely"), Number(defaults, id, "high"));

    private static Uniform Two(UncertaintyDefaults defaults, DefaultId id) => new(Number(defaults, id, "low"), Number(defaults, id, "high"));

    private static double Number(UncertaintyDefaults defaults, DefaultId id, string name) => (double)defaults.Of(id).Numbers.Single(number => number.Key == name).Value;
}
