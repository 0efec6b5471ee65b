using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Municipalities;
using Samenspel.Modules.Atlas.Reading;

namespace Samenspel.Modules.Atlas.Maps;

/// <summary>What colours the map of today's municipalities.</summary>
/// <param name="By">A name of <see cref="MapSubject"/>; inhabitants when empty.</param>
internal sealed record MapColours(string? By = null);

internal sealed class MapColoursHandler(AtlasReader reader) : IHandle<MapColours, MapColouring>
{
    private const int ClassesOfNumbers = 5;

    public async Task<Outcome<MapColouring>> HandleAsync(MapColours request, CancellationToken cancellation)
    {
        var query = new ListQuery();
        var subject = query.OneOf<MapSubject>(request.By, nameof(request.By)) ?? MapSubject.Inhabitants;
        if (query.Refusals.Count > 0)
        {
            return query.Refusals;
        }

        var atlas = await reader.ReadAsync(cancellation);
        var values = atlas.Current.Select(municipality => (Municipality: municipality, Value: ValueOf(atlas, municipality, subject))).ToList();
        var classes = ClassesOf(subject, [.. values.Select(pair => pair.Value).OfType<double>()]);
        return new MapColouring(
            subject, UnitOf(subject), YearOf(atlas, subject), classes,
            [.. values.Select(pair => new MapValue(pair.Municipality.Code, pair.Municipality.Name, pair.Value, ClassOf(classes, pair.Value)))]);
    }

    private static double? ValueOf(AtlasSnapshot atlas, AtlasMunicipality municipality, MapSubject subject) => subject switch
    {
        MapSubject.Inhabitants => municipality.Inhabitants,
        MapSubject.SizeClass => (double?)municipality.Size,
        MapSubject.Urbanity => municipality.Urbanity,
        MapSubject.OverheadPerInhabitant => PerInhabitant(atlas, municipality, FinanceMetric.Overhead),
        MapSubject.PaidToJointArrangementsPerInhabitant => PerInhabitant(atlas, municipality, FinanceMetric.PaidToJointArrangements),
        MapSubject.Partnerships => atlas.CurrentPartnershipsOf(municipality.Code).Count(),
        MapSubject.IctPartnership => atlas.CurrentPartnershipsOf(municipality.Code).Any(partnership => partnership.IsIct) ? 1 : 0,
        _ => throw new ArgumentOutOfRangeException(nameof(subject), subject, null),
    };

    private static double? PerInhabitant(AtlasSnapshot atlas, AtlasMunicipality municipality, FinanceMetric metric) =>
        atlas.LatestFinanceYear is { } year && atlas.FinanceOf(municipality.Code, year, FinanceReport.Accounts) is { } row
            ? (double)decimal.Round(FinanceComparison.EurPerInhabitant(row, metric), 2)
            : null;

    // Partnerships are those of today.
    private static int? YearOf(AtlasSnapshot atlas, MapSubject subject) => subject switch
    {
        MapSubject.Inhabitants or MapSubject.SizeClass => atlas.Current.Max(municipality => municipality.InhabitantsOn)?.Year,
        MapSubject.Urbanity => Municipality.UrbanityYear,
        MapSubject.OverheadPerInhabitant or MapSubject.PaidToJointArrangementsPerInhabitant => atlas.LatestFinanceYear,
        _ => atlas.Today.Year,
    };

    private static string UnitOf(MapSubject subject) => subject switch
    {
        MapSubject.Inhabitants => "inhabitants",
        MapSubject.OverheadPerInhabitant or MapSubject.PaidToJointArrangementsPerInhabitant => "eur-per-inhabitant",
        MapSubject.Partnerships => "partnerships",
        _ => MapColouring.ClassUnit,
    };

    private static List<MapClass> ClassesOf(MapSubject subject, List<double> values)
    {
        var kinds = subject switch
        {
            MapSubject.SizeClass => Enum.GetValues<SizeClass>().Select(size => (double)size),
            MapSubject.Urbanity => Enumerable.Range(1, 5).Select(urbanity => (double)urbanity),
            MapSubject.IctPartnership => [0, 1],
            _ => null,
        };
        if (kinds is not null)
        {
            return [.. kinds.Select(kind => new MapClass(kind, kind, values.Count(value => value == kind)))];
        }

        return Quantiles(values);
    }

    // Classes of about equally many municipalities; a class runs from its own lowest value to its own highest.
    private static List<MapClass> Quantiles(List<double> values)
    {
        values.Sort();
        var classes = new List<MapClass>();
        for (var i = 0; i < values.Count;)
        {
            var left = ClassesOfNumbers - classes.Count;
            var end = left == 1 ? values.Count : i + Math.Max(1, (int)Math.Round((values.Count - i) / (double)left));
            while (end < values.Count && values[end] == values[end - 1])
            {
                end++;
            }

            classes.Add(new MapClass(values[i], values[end - 1], end - i));
            i = end;
        }

        return classes;
    }

    private static int? ClassOf(List<MapClass> classes, double? value)
    {
        var index = value is null ? -1 : classes.FindIndex(kind => value >= kind.From && value <= kind.To);
        return index < 0 ? null : index;
    }
}

internal enum MapSubject
{
    Inhabitants,
    SizeClass,
    Urbanity,

    /// <summary>Taakveld 0.4 in the last accounts.</summary>
    OverheadPerInhabitant,

    /// <summary>Category L4.3.3 in the last accounts.</summary>
    PaidToJointArrangementsPerInhabitant,

    /// <summary>How many partnerships of any task a municipality takes part in today.</summary>
    Partnerships,

    /// <summary>1: takes part in an ICT partnership today. 0: not known to.</summary>
    IctPartnership,
}

/// <param name="Unit">inhabitants, eur-per-inhabitant, partnerships, or class for values that stand for a class.</param>
/// <param name="Year">Of the values; of the accounts, where they come from them.</param>
/// <param name="Classes">From low to high.</param>
internal sealed record MapColouring(MapSubject Subject, string Unit, int? Year, IReadOnlyList<MapClass> Classes, IReadOnlyList<MapValue> Values)
{
    public const string ClassUnit = "class";
}

/// <param name="From">The lowest value in it.</param>
/// <param name="To">The highest value in it, itself included.</param>
internal sealed record MapClass(double From, double To, int Municipalities);

/// <param name="Class">The place in the list of classes, from 0; null when there is no figure.</param>
internal sealed record MapValue(string Code, string Name, double? Value, int? Class);
