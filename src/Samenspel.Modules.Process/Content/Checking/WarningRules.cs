using System.Text.Json;
using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Content.Checking;

/// <summary>A condition compares a fact with a value of its own type; truth can only be equal.</summary>
internal static class WarningRules
{
    public static void Check(ContentIndex index, FaultList faults)
    {
        foreach (var file in index.Of("process-warnings"))
        {
            foreach (var warning in file.Root.List("warnings"))
            {
                Walk(index, file, warning.At("when"), faults);
            }
        }
    }

    private static void Walk(ContentIndex index, ContentFile file, Spot condition, FaultList faults)
    {
        foreach (var part in condition.List("all").Concat(condition.List("any")).Concat(condition.Has("not") ? [condition.At("not")] : []))
        {
            Walk(index, file, part, faults);
        }

        if (index.Resolve(file, condition.At("fact").Text, ItemKinds.Fact) is not { } fact)
        {
            return;
        }

        var value = condition.At("value");
        var isTruth = fact.Item.At("type").Text == "boolean";
        var valueIsTruth = value.Value.ValueKind is JsonValueKind.True or JsonValueKind.False;
        if (value.Value.ValueKind != JsonValueKind.Undefined && isTruth != valueIsTruth)
        {
            faults.Add(
                file, value, "wrong-fact-type", CheckTexts.WrongFactType, CheckTexts.WrongFactType_Mend,
                condition.At("fact").Text, isTruth ? CheckTexts.Type_Truth : CheckTexts.Type_Number);
        }
        else if (isTruth && condition.At("is").Text is { Length: > 0 } comparison && comparison != "equals")
        {
            faults.Add(file, condition.At("is"), "wrong-comparison", CheckTexts.WrongComparison, CheckTexts.WrongComparison_Mend, condition.At("fact").Text, comparison);
        }
    }
}
