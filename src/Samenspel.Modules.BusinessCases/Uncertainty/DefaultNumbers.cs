using System.Globalization;
using System.Text.Json;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Uncertainty;

/// <summary>The numbers of a default, in a file of defaults and in a case that overrules one.</summary>
internal static class DefaultNumbers
{
    public const int MostOfAList = 20;

    /// <returns>The numbers by name, a list as <c>1</c>, <c>2</c>, …; null, with a fault, when they are not there.</returns>
    public static List<KeyValuePair<string, decimal>>? Read(JsonObjectCursor parent, DefaultShape shape, FaultList faults)
    {
        if (parent.Child("numbers", required: true) is not { } element
            || JsonObjectCursor.Open(element, parent.At("numbers"), faults, shape.Names) is not { } json)
        {
            return null;
        }

        return shape.IsList
            ? [.. json.Items(shape.Names[0], MostOfAList, required: true).Select((item, i) => Named(NameOf(i), JsonObjectCursor.Number(item.Element, item.Path, faults)))]
            : [.. shape.Names.Select(name => Named(name, json.Number(name, required: true)))];

        static KeyValuePair<string, decimal> Named(string name, decimal? value) => new(name, value ?? 0);
    }

    /// <summary>The name of a number in a list.</summary>
    public static string NameOf(int position) => (position + 1).ToString(CultureInfo.InvariantCulture);

    public static void Write(Utf8JsonWriter json, DefaultShape shape, IReadOnlyList<KeyValuePair<string, decimal>> numbers)
    {
        json.WriteStartObject();
        if (shape.IsList)
        {
            json.WriteStartArray(shape.Names[0]);
            foreach (var (_, value) in numbers)
            {
                json.WriteNumberValue(JsonOutput.Plain(value));
            }

            json.WriteEndArray();
        }
        else
        {
            foreach (var (name, value) in numbers)
            {
                json.Number(name, value);
            }
        }

        json.WriteEndObject();
    }

    /// <summary>Each number in its bounds and at its own path; those with names rise.</summary>
    public static void Check(FaultList faults, string path, DefaultShape shape, IReadOnlyList<KeyValuePair<string, decimal>> numbers)
    {
        if (numbers.Count == 0 || numbers.Count > MostOfAList)
        {
            faults.Add("out-of-range", path, ModelTexts.Check_OneToMost, MostOfAList);
        }

        for (var i = 0; i < numbers.Count; i++)
        {
            var at = PathOf(path, shape, i);
            var value = numbers[i].Value;
            if (value < shape.Least || value > shape.Most)
            {
                faults.Add("out-of-range", at, BusinessCaseTexts.OutOfRange, value, shape.Least, shape.Most);
            }
            else if (shape.IsWhole && value != decimal.Truncate(value))
            {
                faults.Add("too-precise", at, BusinessCaseTexts.TooPrecise, value, 0);
            }
            else if (!shape.IsList && i > 0 && numbers[i - 1].Value > value)
            {
                faults.Add("low-above-high", at, BusinessCaseTexts.DefaultNotRising);
            }
        }
    }

    public static string PathOf(string path, DefaultShape shape, int position) =>
        shape.IsList ? string.Create(CultureInfo.InvariantCulture, $"{path}.{shape.Names[0]}[{position}]") : $"{path}.{shape.Names[position]}";
}
