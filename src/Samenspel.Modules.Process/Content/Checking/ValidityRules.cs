using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Content.Checking;

/// <summary>What has a first and a last day holds for at least one, and editions do not overlap.</summary>
internal static class ValidityRules
{
    private static readonly (string Format, string List)[] WithEditions = [("process-terms", "terms"), ("process-routes", "routes")];

    public static void Check(ContentIndex index, FaultList faults)
    {
        foreach (var file in index.Files)
        {
            CheckPeriods(file, file.Root, faults);
        }

        foreach (var (format, list) in WithEditions)
        {
            foreach (var file in index.Of(format))
            {
                foreach (var item in file.Root.List(list))
                {
                    CheckEditions(file, item, file.Root.At("noneBefore").Date, faults);
                }
            }
        }
    }

    private static void CheckPeriods(ContentFile file, Spot spot, FaultList faults)
    {
        if (spot.At("validFrom").Date is { } from && spot.At("validUntil").Date is { } until && until <= from)
        {
            faults.Add(file, spot.At("validUntil"), "empty-validity", CheckTexts.EmptyValidity, CheckTexts.EmptyValidity_Mend, Day(until), Day(from));
        }

        foreach (var child in spot.Items().Concat(spot.Properties().Select(property => property.Spot)))
        {
            CheckPeriods(file, child, faults);
        }
    }

    private static void CheckEditions(ContentFile file, Spot item, DateOnly? noneBefore, FaultList faults)
    {
        var editions = item.List("editions").Where(edition => edition.At("validFrom").Date is not null).OrderBy(edition => edition.At("validFrom").Date).ToList();
        foreach (var (earlier, later) in editions.Zip(editions.Skip(1)))
        {
            var from = later.At("validFrom").Date!.Value;
            if (earlier.At("validUntil").Date is not { } until || until > from)
            {
                faults.Add(
                    file, later.At("validFrom"), "overlapping-validity", CheckTexts.OverlappingValidity, CheckTexts.OverlappingValidity_Mend,
                    item.At("id").Text, Day(earlier.At("validFrom").Date!.Value), Day(from));
            }
        }

        foreach (var edition in editions.Where(edition => edition.At("validFrom").Date < noneBefore))
        {
            faults.Add(file, edition.At("validFrom"), "before-known", CheckTexts.BeforeKnown, CheckTexts.BeforeKnown_Mend, Day(noneBefore!.Value));
        }
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
