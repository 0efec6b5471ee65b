using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Content.Checking;

/// <summary>Names that hold inside one document or one item, such as the nodes of a tree.</summary>
internal static class LocalNames
{
    public static Dictionary<string, Spot> ById(Spot of, string list) => of.List(list).Where(item => item.At("id").Text.Length > 0)
        .GroupBy(item => item.At("id").Text, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);

    /// <summary>Says that there is no such name, and what may have been meant.</summary>
    public static void Unknown(ContentFile file, Spot reference, string kind, IReadOnlyCollection<string> known, FaultList faults)
    {
        if (Nearest.To(ContentReference.Split(reference.Text, "").Id, known) is { } meant)
        {
            faults.Add(file, reference, "unknown-reference", CheckTexts.UnknownReference, CheckTexts.UnknownReference_MendNear, kind, reference.Text, meant);
        }
        else
        {
            faults.Add(file, reference, "unknown-reference", CheckTexts.UnknownReference, CheckTexts.UnknownReference_Mend, kind, reference.Text);
        }
    }
}
