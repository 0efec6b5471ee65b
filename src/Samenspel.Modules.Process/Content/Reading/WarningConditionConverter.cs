using System.Text.Json;
using System.Text.Json.Serialization;
using Samenspel.Modules.Process.Content.Documents;

namespace Samenspel.Modules.Process.Content.Reading;

/// <summary>A condition is known by the property that it has, such as <c>all</c> or <c>fact</c>.</summary>
internal sealed class WarningConditionConverter : JsonConverter<WarningCondition>
{
    public override WarningCondition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Of(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, WarningCondition value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Content is read, never written.");

    private static WarningCondition Of(JsonElement condition)
    {
        var first = condition.EnumerateObject().First(property => property.Name is not ("is" or "value"));
        return first.Name switch
        {
            "all" => new AllHold([.. first.Value.EnumerateArray().Select(Of)]),
            "any" => new AnyHolds([.. first.Value.EnumerateArray().Select(Of)]),
            "not" => new DoesNotHold(Of(first.Value)),
            "fact" => OfFact(first.Value.GetString()!, Is(condition), condition.GetProperty("value")),
            "output" => new OutputIs(first.Value.GetString()!, Is(condition) == "ready"),
            "question" => new QuestionIs(first.Value.GetString()!, Is(condition) == "answered"),
            "gate" => new GateIs(first.Value.GetString()!, Is(condition) == "open"),
            _ => throw new JsonException($"{first.Name} is no condition."),
        };
    }

    private static string Is(JsonElement condition) => condition.GetProperty("is").GetString()!;

    private static WarningCondition OfFact(string fact, string comparison, JsonElement value) => value.ValueKind == JsonValueKind.Number
        ? new NumberCompares(fact, Comparison(comparison), value.GetDecimal())
        : new FactIs(fact, value.GetBoolean());

    private static FactComparison Comparison(string word) => word switch
    {
        "equals" => FactComparison.Equal,
        "less-than" => FactComparison.LessThan,
        "at-least" => FactComparison.AtLeast,
        "more-than" => FactComparison.MoreThan,
        _ => throw new JsonException($"{word} is no comparison."),
    };
}
