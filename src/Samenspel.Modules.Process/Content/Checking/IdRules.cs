using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Content.Checking;

/// <summary>No id twice: not in a list, and not for the same kind of item in two documents of one publisher.</summary>
internal static class IdRules
{
    public static void Check(ContentIndex index, FaultList faults)
    {
        foreach (var file in index.Files)
        {
            CheckLists(file, file.Root, faults);
            CheckTogether(file, [.. file.Root.List("nodes"), .. file.Root.List("leaves")], faults);
            CheckTogether(file, [.. file.Root.List("areas").SelectMany(area => area.List("items"))], faults);
            CheckTogether(file, [.. file.Root.List("conditions").Select(condition => condition.At("symptom"))], faults);
        }

        var items = from file in index.Newest
                    from list in ContentIndex.ListsOf(file)
                    from item in index.Items(file, list.Kind)
                    where item.Key.Length > 0
                    group (File: file, Spot: item.Value) by (file.Publisher, list.Kind, item.Key);
        foreach (var same in items)
        {
            foreach (var (file, spot) in same.Skip(1))
            {
                faults.Add(file, spot.At("id"), "double-id", CheckTexts.DoubleId, CheckTexts.DoubleId_Mend, same.Key.Key, same.First().File.Shown);
            }
        }
    }

    private static void CheckLists(ContentFile file, Spot spot, FaultList faults)
    {
        // "uses" lists documents by id; that one is there twice is told in words of its own.
        var children = spot.Properties().Where(property => property.Name != "uses").Select(property => property.Spot);
        if (spot.IsList)
        {
            CheckTogether(file, [.. spot.Items()], faults);
            children = spot.Items();
        }

        foreach (var child in children)
        {
            CheckLists(file, child, faults);
        }
    }

    private static void CheckTogether(ContentFile file, IReadOnlyList<Spot> items, FaultList faults)
    {
        foreach (var same in items.Select(item => item.At("id")).Where(id => id.Text.Length > 0).GroupBy(id => id.Text, StringComparer.Ordinal))
        {
            foreach (var id in same.Skip(1))
            {
                faults.Add(file, id, "double-id", CheckTexts.DoubleId, CheckTexts.DoubleId_Mend, id.Text, same.First().Path);
            }
        }
    }
}
