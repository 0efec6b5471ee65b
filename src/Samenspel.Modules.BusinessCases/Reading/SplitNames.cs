using Samenspel.Engine.BusinessCases;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>How an address says by what the cost is split; by inhabitants needs no word.</summary>
internal static class SplitNames
{
    public const string Name = "verdeel";

    public static Outcome<SplitKey> Read(string? name) => name switch
    {
        null or "" or "inwoners" => SplitKey.Inhabitants,
        "fte" => SplitKey.FteAlone,
        "fte-vandaag" => SplitKey.FteToday,
        _ => new Refusal(
            RefusalKind.Invalid,
            "business-case.unknown-split",
            Phrase.With(
                CasePageTexts.NotAChoice,
                CasePageTexts.Per_Choice,
                JsonPath.Short(name),
                string.Join(", ", Enum.GetValues<SplitKey>().Select(CaseTerms.Of))),
            Name),
    };

    public static string? Of(SplitKey key) => key switch
    {
        SplitKey.FteAlone => "fte",
        SplitKey.FteToday => "fte-vandaag",
        _ => null,
    };
}
