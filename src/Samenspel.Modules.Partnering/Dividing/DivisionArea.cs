using Samenspel.Engine.Partners;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Partnering.Texts;
using Samenspel.WebKit.Forms;

namespace Samenspel.Modules.Partnering.Dividing;

/// <summary>The part of the country that is divided.</summary>
/// <param name="Name">As a sentence names it.</param>
/// <param name="Places">Numbers in <see cref="Country.Places"/>.</param>
internal sealed record DivisionArea(string Name, int[] Places)
{
    /// <summary>What the whole country is called in an address.</summary>
    public const string Whole = "nederland";

    /// <param name="country">What is known.</param>
    /// <param name="facts">With the regions.</param>
    /// <param name="area">The word for the whole country, the name of a province or the code of a region.</param>
    /// <returns>The area; null when there is none of that name.</returns>
    public static DivisionArea? Find(Country country, CountryFacts facts, string area)
    {
        if (string.Equals(area, Whole, StringComparison.OrdinalIgnoreCase))
        {
            return new(DivisionPageTexts.Area_Country, [.. Enumerable.Range(0, country.Places.Count)]);
        }

        int[] province = [.. country.Places.Index().Where(pair => pair.Item.Province == area).Select(pair => pair.Index)];
        if (province.Length > 0)
        {
            return new(area, province);
        }

        return facts.Regions.FirstOrDefault(region => region.Code == area) is { } found
            ? new($"{found.Name} ({KindOf(found.Kind)})", [.. found.Codes.Select(code => country.Find(code)).OfType<int>().Order()])
            : null;
    }

    /// <returns>Everything that can be divided, for a list.</returns>
    public static IReadOnlyList<Choice> All(CountryFacts facts) =>
    [
        new("", DivisionPageTexts.Field_Choose),
        new(Whole, DivisionPageTexts.Area_Country),
        .. facts.Municipalities.Select(one => one.Province).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => new Choice(name, name, DivisionPageTexts.Kind_Province)),
        .. facts.Regions.Select(region => new Choice(region.Code, region.Name, KindOf(region.Kind))),
    ];

    private static string KindOf(RegionKind kind) => kind switch
    {
        RegionKind.LabourMarket => DivisionPageTexts.Kind_LabourMarket,
        RegionKind.Corop => DivisionPageTexts.Kind_Corop,
        RegionKind.Ggd => DivisionPageTexts.Kind_Ggd,
        RegionKind.Youth => DivisionPageTexts.Kind_Youth,
        RegionKind.Safety => DivisionPageTexts.Kind_Safety,
        _ => DivisionPageTexts.Kind_HealthOffice,
    };
}
