using Samenspel.Engine.BusinessCases;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>How an address says by what the cost is split; by inhabitants needs no word.</summary>
internal static class SplitNames
{
    public static SplitKey Read(string? name) => name switch
    {
        "fte" => SplitKey.FteAlone,
        "fte-vandaag" => SplitKey.FteToday,
        _ => SplitKey.Inhabitants,
    };

    public static string? Of(SplitKey key) => key switch
    {
        SplitKey.FteAlone => "fte",
        SplitKey.FteToday => "fte-vandaag",
        _ => null,
    };
}
