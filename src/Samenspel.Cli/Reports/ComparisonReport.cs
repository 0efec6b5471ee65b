using Samenspel.Cli.Texts;
using Samenspel.Cli.Uncertainty;

namespace Samenspel.Cli.Reports;

/// <summary>What became of a kept result, for people: both versions, and every difference.</summary>
internal static class ComparisonReport
{
    public static void Write(ResultComparison comparison, CliStreams streams)
    {
        streams.Out.WriteLine(Wording.Of(UncertaintyTexts.Compare_Engines, comparison.KeptEngine, comparison.Engine));
        if (comparison.IsSame)
        {
            streams.Out.WriteLine(UncertaintyTexts.Compare_Same);
            return;
        }

        streams.Out.WriteLine(Wording.Of(UncertaintyTexts.Compare_Differences, comparison.Differences.Count));
        if (comparison.Differences.Any(difference => difference.Path == "$.inputHash"))
        {
            streams.Out.WriteLine(UncertaintyTexts.Compare_OtherInput);
        }

        if (comparison.Differences.Any(difference => difference.Path == "$.defaultsHash"))
        {
            streams.Out.WriteLine(UncertaintyTexts.Compare_OtherDefaults);
        }

        foreach (var difference in comparison.Differences)
        {
            streams.Out.WriteLine($"  {difference.Path}: {difference.Kept ?? UncertaintyTexts.Compare_Absent} → {difference.Now ?? UncertaintyTexts.Compare_Absent}");
        }
    }
}
