using Samenspel.Engine.Uncertainty.Distributions;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Uncertainty;

/// <summary>Hands out defaults and remembers which, so that none can be used without being named.</summary>
internal sealed class DefaultsTaken(UncertaintyDefaults defaults)
{
    private readonly HashSet<DefaultId> _taken = [];

    public IReadOnlyList<UncertaintyDefault> All => [.. defaults.All.Where(one => _taken.Contains(one.Id)).OrderBy(one => one.Id)];

    public double[] Numbers(DefaultId id)
    {
        _taken.Add(id);
        return [.. defaults.Of(id).Numbers.Select(number => (double)number.Value)];
    }

    public double One(DefaultId id) => Numbers(id)[0];

    public Uniform Uniform(DefaultId id, double unit) => Numbers(id) is [var low, var high]
        ? new(low * unit, high * unit)
        : throw new ArgumentOutOfRangeException(nameof(id));

    public Triangular Triangular(DefaultId id, double unit) => Numbers(id) is [var low, var likely, var high]
        ? new(low * unit, likely * unit, high * unit)
        : throw new ArgumentOutOfRangeException(nameof(id));
}
