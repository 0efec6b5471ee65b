using System.Text.Json;
using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Content.Checking;

/// <summary>The chain of versions: no hole, and each says what it changed.</summary>
internal static class VersionRules
{
    private const string Added = "added";
    private const string Withdrawn = "withdrawn";

    public static void Check(ContentIndex index, FaultList faults)
    {
        foreach (var versions in index.Files.Where(file => file.Version > 0).GroupBy(file => (file.Publisher, file.Id)))
        {
            var chain = versions.DistinctBy(file => file.Version).OrderBy(file => file.Version).ToList();
            foreach (var file in chain.Where(file => file.Version > 1 && !file.Root.List("changes").Any()))
            {
                faults.Add(file, file.Root, "changes-missing", CheckTexts.ChangesMissing, CheckTexts.ChangesMissing_Mend, file.Version);
            }

            foreach (var (position, file) in chain.Index().Skip(1))
            {
                var previous = chain[position - 1];
                if (file.Version != previous.Version + 1)
                {
                    faults.Add(file, file.Root.At("version"), "version-gap", CheckTexts.VersionGap, CheckTexts.VersionGap_Mend, file.Id, previous.Version, file.Version);
                }
                else
                {
                    Compare(file, previous, [.. chain.Take(position - 1)], faults);
                }
            }
        }
    }

    private static void Compare(ContentFile file, ContentFile previous, IReadOnlyList<ContentFile> older, FaultList faults)
    {
        if (file.Root.At("issued").Date < previous.Root.At("issued").Date)
        {
            faults.Add(file, file.Root.At("issued"), "issued-before-previous", CheckTexts.IssuedBeforePrevious, CheckTexts.IssuedBeforePrevious_Mend, previous.Version, previous.Root.At("issued").Text);
        }

        if (file.Format != previous.Format)
        {
            faults.Add(file, file.Root.At("format"), "other-format", CheckTexts.OtherFormat, CheckTexts.OtherFormat_Mend, previous.Root.At("format").Text);
            return;
        }

        // A model, an addition and a mapping hold references to items; what moved in them is told by the id of the item.
        var (now, then) = (Items(file), Items(previous));
        if (now.Count == 0)
        {
            return;
        }

        var changes = file.Root.List("changes").GroupBy(change => change.At("item").Text, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Last(), StringComparer.Ordinal);
        foreach (var (item, change) in changes)
        {
            CheckChange(file, change, now.ContainsKey(item), then.ContainsKey(item), now, faults);
        }

        foreach (var item in now.Keys.Union(then.Keys, StringComparer.Ordinal).Where(item => !changes.ContainsKey(item) && IsOther(now, then, item)))
        {
            faults.Add(file, now.TryGetValue(item, out var spot) ? spot : file.Root.At("changes"), "unlisted-change", CheckTexts.UnlistedChange, CheckTexts.UnlistedChange_Mend, item, previous.Version);
        }

        foreach (var (item, spot) in now.Where(item => !then.ContainsKey(item.Key) && older.Any(version => Items(version).ContainsKey(item.Key))))
        {
            faults.Add(file, spot.At("id"), "id-used-again", CheckTexts.IdUsedAgain, CheckTexts.IdUsedAgain_Mend, item);
        }
    }

    private static void CheckChange(ContentFile file, Spot change, bool isThere, bool wasThere, Dictionary<string, Spot> now, FaultList faults)
    {
        var fits = change.At("kind").Text switch
        {
            Added => isThere && !wasThere,
            Withdrawn => wasThere && !isThere,
            "" => true,
            _ => isThere && wasThere,
        };
        if (!fits)
        {
            faults.Add(file, change.At("kind"), "wrong-change", CheckTexts.WrongChange, CheckTexts.WrongChange_Mend, change.At("item").Text, change.At("kind").Text);
        }

        if (change.At("replacedBy") is { Text.Length: > 0 } other && !now.ContainsKey(other.Text))
        {
            LocalNames.Unknown(file, other, CheckTexts.Kind_Item, now.Keys, faults);
        }
    }

    private static bool IsOther(Dictionary<string, Spot> now, Dictionary<string, Spot> then, string item) =>
        !now.TryGetValue(item, out var one) || !then.TryGetValue(item, out var other) || !JsonElement.DeepEquals(one.Value, other.Value);

    private static Dictionary<string, Spot> Items(ContentFile file) => file.Format is "process-model" or "process-addition" or "process-mapping"
        ? []
        : file.Root.Properties().Where(property => property.Spot.IsList).SelectMany(property => property.Spot.Items()).Where(item => item.At("id").Text.Length > 0 && item.At("version").Number is null)
            .GroupBy(item => item.At("id").Text, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
}
