using Samenspel.Modules.Atlas.Contracts;

namespace Samenspel.Modules.Atlas.Reading;

/// <summary>Counts what the home page says of the atlas.</summary>
internal static class AtlasFactsCount
{
    public static AtlasFacts Of(AtlasSnapshot atlas)
    {
        var ict = atlas.Partnerships.Where(partnership => partnership.IsCurrent && partnership.IsIct).ToList();
        List<IReadOnlyList<string>> members = [.. ict
            .Select(partnership => (IReadOnlyList<string>)[.. partnership.LastMembers.Select(member => member.CurrentCode).OfType<string>().Distinct(StringComparer.Ordinal)])
            .Where(codes => codes.Count > 1)];
        return new AtlasFacts(
            atlas.Current.Count,
            atlas.Partnerships.Count(partnership => partnership.IsCurrent && partnership.Versions.Count > 0),
            ict.Count,
            [.. members.SelectMany(codes => codes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            members);
    }
}
