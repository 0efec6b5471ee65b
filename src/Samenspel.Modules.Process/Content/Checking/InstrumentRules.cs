using System.Globalization;
using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Content.Checking;

/// <summary>An instrument can be counted: levels in order, a rubric that describes each of them, and advice on what it measures.</summary>
internal static class InstrumentRules
{
    private const string Format = "process-instrument";

    public static void Check(ContentIndex index, FaultList faults)
    {
        foreach (var file in index.Of(Format))
        {
            var levels = Levels(file, faults);
            foreach (var item in file.Root.List("areas").SelectMany(area => area.List("items")))
            {
                CheckItem(file, item, levels, faults);
            }

            CheckLevel(file, file.Root.At("target").At("feasible"), levels, faults);
            CheckLevel(file, file.Root.At("target").At("needed"), levels, faults);
            CheckAdvice(file, faults);
            CheckCompared(index, file, faults);
        }
    }

    private static HashSet<int> Levels(ContentFile file, FaultList faults)
    {
        var levels = new HashSet<int>();
        foreach (var (place, level) in file.Root.List("levels").Select(level => level.At("level")).Index())
        {
            if (level.Number is { } number && levels.Add(number) && number != place + 1)
            {
                faults.Add(file, level, "level-order", CheckTexts.LevelOrder, CheckTexts.LevelOrder_Mend, number, place + 1);
            }
        }

        return levels;
    }

    private static void CheckItem(ContentFile file, Spot item, HashSet<int> levels, FaultList faults)
    {
        var described = new HashSet<int>();
        foreach (var level in item.List("rubric").Select(level => level.At("level")))
        {
            CheckLevel(file, level, levels, faults);
            if (level.Number is { } number && !described.Add(number))
            {
                faults.Add(file, level, "rubric-levels", CheckTexts.RubricDouble, CheckTexts.RubricDouble_Mend, number);
            }
        }

        var missing = item.At("rubric").IsList ? levels.Except(described).Order().Select(level => level.ToString(CultureInfo.InvariantCulture)).ToList() : [];
        if (missing.Count > 0)
        {
            faults.Add(file, item.At("rubric"), "rubric-levels", CheckTexts.RubricLevels, CheckTexts.RubricLevels_Mend, string.Join(", ", missing));
        }

        foreach (var option in item.List("options"))
        {
            CheckLevel(file, option.At("level"), levels, faults);
        }

        if (item.At("least").Number is { } least && item.At("most").Number is { } most && least >= most)
        {
            faults.Add(file, item.At("most"), "empty-range", CheckTexts.EmptyRange, CheckTexts.EmptyRange_Mend, most, least);
        }
    }

    private static void CheckLevel(ContentFile file, Spot level, HashSet<int> levels, FaultList faults)
    {
        if (level.Number is { } number && !levels.Contains(number))
        {
            faults.Add(file, level, "unknown-level", CheckTexts.UnknownLevel, CheckTexts.UnknownLevel_Mend, number);
        }
    }

    private static void CheckAdvice(ContentFile file, FaultList faults)
    {
        var areas = LocalNames.ById(file.Root, "areas");
        foreach (var when in file.Root.List("advice").Select(advice => advice.At("when")))
        {
            if (when.At("area") is { Text.Length: > 0 } area && !areas.ContainsKey(area.Text))
            {
                LocalNames.Unknown(file, area, CheckTexts.Kind_Area, areas.Keys, faults);
            }

            if (Lacks(file.Root, when.At("finding").Text) is { } lacking)
            {
                faults.Add(file, when.At("finding"), "finding-not-measured", CheckTexts.FindingNotMeasured, CheckTexts.FindingNotMeasured_Mend, when.At("finding").Text, lacking);
            }
        }
    }

    // What a finding needs of the instrument, when that is not there.
    private static string? Lacks(Spot instrument, string finding) => finding switch
    {
        "below-target" when !instrument.Has("target") => "target",
        "below-needed" when !instrument.At("target").Has("needed") => "target.needed",
        "direction-gap" when instrument.At("about").Text != "each-partner" || instrument.At("split").Text != "partner" => "about: each-partner, split: partner",
        "perspective-gap" when instrument.At("split").Text != "perspective" || instrument.List("perspectives").Count() < 2 => "split: perspective",
        _ => null,
    };

    // instrument/area, as the source sets two scans side by side; the other instrument is that of the same publisher.
    private static void CheckCompared(ContentIndex index, ContentFile file, FaultList faults)
    {
        var known = index.Of(Format).Where(other => other.Publisher == file.Publisher)
            .SelectMany(other => other.Root.List("areas").Select(area => $"{other.Id}/{area.At("id").Text}")).ToHashSet(StringComparer.Ordinal);
        foreach (var compared in file.Root.List("areas").Select(area => area.At("compare")).Where(compared => compared.Text.Length > 0 && !known.Contains(compared.Text)))
        {
            LocalNames.Unknown(file, compared, CheckTexts.Kind_Area, known, faults);
        }
    }
}
