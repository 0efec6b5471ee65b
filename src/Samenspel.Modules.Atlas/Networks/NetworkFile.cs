using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Atlas.Networks;

/// <summary>The network as a file: a row for each municipality in each partnership.</summary>
internal static class NetworkFile
{
    public const string Path = AtlasPaths.Network + ".csv";

    private static readonly string[] MachineHeadings = ["group", "code", "municipality", "bridge", "partnership_id", "partnership", "year"];

    public static Sheet Sheet(NetworkView view, CsvForm form)
    {
        var excel = form == CsvForm.Excel;
        var bridges = view.Bridges.Select(bridge => bridge.Municipality.Code).ToHashSet(StringComparer.Ordinal);
        return new Sheet(NetworkTexts.Network, excel ? ExcelHeadings : MachineHeadings, [.. view.Groups.Index().SelectMany(group => Rows(group, view.Year, bridges, excel))]);
    }

    private static string[] ExcelHeadings =>
    [
        NetworkTexts.Column_Group, AtlasPageTexts.File_Code, NetworkTexts.Column_Municipality, NetworkTexts.File_Bridge, AtlasPageTexts.File_Number, NetworkTexts.Column_Partnership,
        NetworkTexts.Field_Year,
    ];

    private static IEnumerable<IReadOnlyList<object?>> Rows((int Place, NetworkPart Part) numbered, int year, HashSet<string> bridges, bool excel) =>
        from one in numbered.Part.Municipalities
        from partnership in numbered.Part.Partnerships
        where partnership.Codes.Contains(one.Code)
        select (IReadOnlyList<object?>)[numbered.Place + 1, one.Code, one.Name, IsBridge(bridges.Contains(one.Code), excel), partnership.Id, partnership.Name, year];

    private static object IsBridge(bool isBridge, bool excel) => (excel, isBridge) switch
    {
        (false, _) => isBridge ? 1 : 0,
        (_, true) => AtlasPageTexts.Yes,
        _ => AtlasPageTexts.No,
    };
}
