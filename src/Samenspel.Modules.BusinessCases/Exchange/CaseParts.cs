using System.Text.Json;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>Reads the small parts that occur in several places of a file.</summary>
internal sealed class CaseParts(FaultList faults)
{
    /// <summary>A bare number, or an object with the number, how hard it is and where it comes from.</summary>
    public CaseFigure? Figure(JsonObjectCursor parent, string name, bool required = false)
    {
        if (parent.Child(name, required) is not { } element)
        {
            return null;
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return JsonObjectCursor.Number(element, parent.At(name), faults) is { } bare ? new(bare) : null;
        }

        var json = JsonObjectCursor.Open(element, parent.At(name), faults, "value", "quality", "source")!;
        var (quality, source) = (json.Choice<FigureQuality>("quality"), Source(json, "source"));
        return json.Number("value", required: true) is { } value ? new(value, quality, source) : null;
    }

    public JointFigure? Joint(JsonObjectCursor parent, string name)
    {
        if (parent.Child(name) is not { } element)
        {
            return null;
        }

        if (element.ValueKind != JsonValueKind.Object)
        {
            return JsonObjectCursor.Number(element, parent.At(name), faults) is { } bare ? new(bare, bare) : null;
        }

        var json = JsonObjectCursor.Open(element, parent.At(name), faults, "low", "high", "quality", "source")!;
        var (quality, source) = (json.Choice<FigureQuality>("quality"), Source(json, "source"));
        return (json.Number("low", required: true), json.Number("high", required: true)) is (decimal low, decimal high)
            ? new(low, high, quality, source)
            : null;
    }

    public CaseSource? Source(JsonObjectCursor parent, string name, bool required = false)
    {
        if (parent.Child(name, required) is not { } element
            || JsonObjectCursor.Open(element, parent.At(name), faults, "title", "date", "place", "url") is not { } json)
        {
            return null;
        }

        var (title, place) = (Text(json, "title", required: true) ?? new("-"), Text(json, "place"));
        return new(title.Nl, json.Date("date"), place?.Nl, json.Text("url")) { TitleEn = title.En, PlaceEn = place?.En };
    }

    /// <summary>A text that may stand there in both languages.</summary>
    public LocalText? Text(JsonObjectCursor parent, string name, bool required = false) =>
        parent.Child(name, required) is { } element ? Text(element, parent.At(name)) : null;

    /// <summary>A bare text in Dutch, or an object with both languages.</summary>
    public LocalText? Text(JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return JsonObjectCursor.Text(element, path, faults) is { } bare ? new(bare) : null;
        }

        var json = JsonObjectCursor.Open(element, path, faults, "nl", "en")!;
        var english = json.Text("en");
        return json.Text("nl", required: true) is { } dutch ? new(dutch, english) : null;
    }
}
