using System.Globalization;
using Samenspel.Cli.Texts;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Cli.Reports;

/// <summary>Names every default that a result rests on, with its numbers, why it is so and where it comes from.</summary>
internal static class DefaultLines
{
    public static void Write(UncertainCaseResult result, Action<string> line)
    {
        line("");
        line(Wording.Of(UncertaintyTexts.Defaults_Title, result.Defaults.Count, Local(result.Edition.Label)));
        foreach (var one in result.Defaults)
        {
            var numbers = one.Numbers.Count == 0 ? "" : $": {string.Join(" – ", one.Numbers.Select(number => Figures.Exact(number.Value)))}";
            line($"- {Local(one.Name)}{numbers}{(one.Unit is { } unit ? $" {Local(unit)}" : "")}");
            if (one.Overrule is { } own)
            {
                line(Wording.Of(UncertaintyTexts.Defaults_Own, string.Join(" – ", result.Edition.Of(one.Id).Numbers.Select(number => Figures.Exact(number.Value))), Local(own.Reason)));
                continue;
            }

            line($"  {Local(one.Reason)}");
            if (one.Sources.Count > 0)
            {
                line($"  {CliTexts.Head_Source}: {string.Join("; ", one.Sources.Select(source => source.TitleIn(CultureInfo.CurrentUICulture)))}");
            }
        }
    }

    private static string Local(LocalText text) => text.In(CultureInfo.CurrentUICulture);
}
