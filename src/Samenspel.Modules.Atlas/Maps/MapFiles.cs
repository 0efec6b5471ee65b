using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.Modules.Atlas.Wording;
using Samenspel.WebKit.Maps;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Atlas.Maps;

/// <summary>The values of the map as a table and as GeoJSON.</summary>
internal static class MapFiles
{
    public const string CsvPath = AtlasPaths.Map + ".csv";
    public const string GeoJsonPath = AtlasPaths.Map + ".geojson";

    /// <summary>In one language, so that the file is the same for everybody.</summary>
    private const string Source = "CBS, Kadaster/PDOK, Register Overheidsorganisaties (BZK/KOOP); bewerking Samenspel";

    private static readonly string[] MachineHeadings = ["code", "name", "subject", "value", "unit", "year", "source"];

    public static Sheet Sheet(MapColouring colouring, CsvForm form) => form == CsvForm.Excel
        ? new Sheet(AtlasPageTexts.Map, ExcelHeadings(colouring), [.. colouring.Values.Select(value => ExcelRow(colouring, value))])
        : new Sheet(AtlasPageTexts.Map, MachineHeadings, [.. colouring.Values.Select(value => MachineRow(colouring, value))]);

    public static async Task<byte[]> GeoJsonAsync(BoundaryMap map, MapColouring colouring, CancellationToken cancellation)
    {
        var values = colouring.Values.ToDictionary(value => value.Code);
        using var output = new MemoryStream();
        await GeoJsonWriter.WriteAreasAsync(output, map, values.Keys, code => Properties(colouring, values[code]), cancellation);
        return output.ToArray();
    }

    public static EntityTagHeaderValue TagOf(byte[] content) => new($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..32]}\"");

    private static Dictionary<string, object?> Properties(MapColouring colouring, MapValue value) => new()
    {
        ["subject"] = MapAddress.WordOf(colouring.Subject),
        ["value"] = value.Value,
        ["unit"] = colouring.Unit,
        ["year"] = colouring.Year,
        ["source"] = Source,
    };

    private static string[] ExcelHeadings(MapColouring colouring) =>
    [
        AtlasPageTexts.File_Code, AtlasPageTexts.M_Column_Name, AtlasWords.Of(colouring.Subject), AtlasPageTexts.File_InWords, AtlasPageTexts.Year,
        AtlasPageTexts.File_Source,
    ];

    private static object?[] ExcelRow(MapColouring colouring, MapValue value) =>
        [value.Code, value.Name, (decimal?)value.Value, MapWording.ValueOf(colouring, value.Value), colouring.Year, Source];

    private static object?[] MachineRow(MapColouring colouring, MapValue value) =>
        [value.Code, value.Name, MapAddress.WordOf(colouring.Subject), (decimal?)value.Value, colouring.Unit, colouring.Year, Source];
}
