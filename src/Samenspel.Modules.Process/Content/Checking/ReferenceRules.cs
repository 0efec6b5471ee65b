using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Content.Checking;

/// <summary>Every reference exists in the version that is pinned.</summary>
internal static class ReferenceRules
{
    private static readonly HashSet<string> PartsOfACondition = new(["all", "any", "not"], StringComparer.Ordinal);

    public static void Check(ContentIndex index, FaultList faults)
    {
        foreach (var file in index.Files)
        {
            CheckUses(index, file, faults);
            if (file.Format is { } format)
            {
                Walk(index, file, format, file.Root, "$", faults);
            }
        }

        var (unpinnedFormat, list, property, kind) = ItemKinds.Unpinned;
        foreach (var file in index.Of(unpinnedFormat))
        {
            foreach (var reference in file.Root.List(list).Select(item => item.At(property)).Where(reference => reference.Text.Length > 0))
            {
                if (index.FindAnywhere(file, reference.Text, kind) is null)
                {
                    Unknown(file, reference, kind, index.Newest.Where(other => other.Publisher == file.Publisher).SelectMany(other => index.Items(other, kind).Keys), faults);
                }
            }
        }
    }

    /// <summary>Says that there is no such thing, and what may have been meant.</summary>
    public static void Unknown(ContentFile file, Spot reference, string kind, IEnumerable<string> candidates, FaultList faults) =>
        LocalNames.Unknown(file, reference, ItemKinds.Word(kind), [.. candidates], faults);

    /// <summary>Says that a document is not there in that version.</summary>
    public static void UnknownDocument(ContentFile file, Spot place, string reference, int version, FaultList faults) =>
        faults.Add(file, place, "unknown-document", CheckTexts.UnknownDocument, CheckTexts.UnknownDocument_Mend, reference, version);

    private static void CheckUses(ContentIndex index, ContentFile file, FaultList faults)
    {
        var seen = new HashSet<(string Publisher, string Id)>();
        foreach (var use in file.Root.List("uses").Where(use => use.At("id").Text.Length > 0))
        {
            if (!seen.Add(ContentIndex.Name(file, use.At("id"))))
            {
                faults.Add(file, use, "double-use", CheckTexts.DoubleUse, CheckTexts.DoubleUse_Mend, use.At("id").Text);
            }

            if (use.At("version").Number is { } version && index.Find(file, use.At("id").Text, version) is null)
            {
                UnknownDocument(file, use, use.At("id").Text, version, faults);
            }
        }
    }

    private static void Walk(ContentIndex index, ContentFile file, string format, Spot spot, string place, FaultList faults)
    {
        foreach (var item in spot.Items())
        {
            Walk(index, file, format, item, place, faults);
        }

        foreach (var (name, value) in spot.Properties())
        {
            Walk(index, file, format, value, PartsOfACondition.Contains(name) ? place : $"{place}.{name}", faults);
        }

        if (spot.Text.Length > 0 && ItemKinds.At(format, place) is { } kind && index.Resolve(file, spot.Text, kind) is null)
        {
            Tell(index, file, spot, kind, faults);
        }
    }

    private static void Tell(ContentIndex index, ContentFile file, Spot reference, string kind, FaultList faults)
    {
        if (index.FindAnywhere(file, reference.Text, kind) is { } elsewhere)
        {
            faults.Add(
                file, reference, "not-pinned", CheckTexts.NotPinned, CheckTexts.NotPinned_Mend,
                ItemKinds.Word(kind), reference.Text, elsewhere.Publisher == file.Publisher ? elsewhere.Id : $"{elsewhere.Publisher}:{elsewhere.Id}", elsewhere.Version);
            return;
        }

        var publisher = ContentIndex.Name(file, reference).Publisher;
        var near = index.UsedBy(file).Prepend(file).Where(used => used.Publisher == publisher).SelectMany(used => index.Items(used, kind).Keys);
        Unknown(file, reference, kind, near, faults);
    }
}
