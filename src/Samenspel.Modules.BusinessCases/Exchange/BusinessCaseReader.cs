using System.Text.Json;
using Samenspel.Engine.BusinessCases;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>
/// Reads a file and names every fault. A refused part is replaced by something harmless, so that the rules about the rest
/// (<see cref="BusinessCaseCheck"/>) can still be checked; with any fault at all no file is given.
/// </summary>
internal sealed class BusinessCaseReader
{
    private static readonly string[] Known =
    [
        "$schema", "format", "title", "date", "source", "currency", "priceYear", "vat", "costPerFte", "participants", "joint", "rule",
        "minimumSaving", "published", "remarks", "uncertainty",
    ];

    private readonly FaultList _faults;
    private readonly CaseParts _parts;

    private BusinessCaseReader(FaultList faults) => (_faults, _parts) = (faults, new CaseParts(faults));

    public static Outcome<BusinessCaseFile> Read(ReadOnlyMemory<byte> bytes)
    {
        var faults = new FaultList();
        using var json = JsonText.Parse(bytes, BusinessCaseFile.MaxBytes, faults);
        var file = json is null ? null : new BusinessCaseReader(faults).Read(json.RootElement);
        if (file is not null)
        {
            BusinessCaseCheck.Into(faults, file);
        }

        return faults.Any ? faults.All.ToList() : file!;
    }

    private BusinessCaseFile? Read(JsonElement root)
    {
        if (JsonObjectCursor.Open(root, "$", _faults, Known) is not { } json)
        {
            return null;
        }

        CheckFormat(json);
        json.Text("$schema");
        return new(
            json.Text("title", required: true) ?? "-",
            json.Date("date", required: true) ?? DateOnly.MinValue,
            _parts.Source(json, "source", required: true) ?? new("-"),
            json.Text("currency", required: true) ?? "EUR",
            PriceYear(json),
            json.Choice<VatStance>("vat", required: true) ?? VatStance.NotStated,
            _parts.Figure(json, "costPerFte", required: true) ?? new(1),
            Participants(json),
            _parts.Joint(json, "joint"),
            json.Child("rule") is { } rule ? new RuleParts(_faults, _parts).Rule(rule, json.At("rule")) : null,
            json.Number("minimumSaving"),
            Published(json),
            [.. json.Items("remarks", 50).Select(item => _parts.Text(item.Element, item.Path)).OfType<LocalText>()])
        {
            Uncertainty = json.Child("uncertainty") is { } model ? new ModelParts(_faults, _parts).Model(model, json.At("uncertainty")) : null,
        };
    }

    private void CheckFormat(JsonObjectCursor json)
    {
        if (json.Text("format", required: true) is { } format && format != BusinessCaseFile.Format)
        {
            _faults.Add(
                "unknown-format", json.At("format"), BusinessCaseTexts.UnknownFormat, JsonPath.Short(format), BusinessCaseFile.Format);
        }
    }

    private int PriceYear(JsonObjectCursor json)
    {
        const int harmless = 2000;
        if (json.Number("priceYear", required: true) is not { } year)
        {
            return harmless;
        }

        if (year is >= BusinessCaseCheck.FirstPriceYear and <= BusinessCaseCheck.LastPriceYear && decimal.Truncate(year) == year)
        {
            return (int)year;
        }

        BusinessCaseCheck.BadYear(_faults, json.At("priceYear"));
        return harmless;
    }

    private List<CaseParticipant> Participants(JsonObjectCursor json)
    {
        var list = json.Items("participants", StaffingLimits.MaxParticipants + 1, required: true).ToList();
        return [.. list.Select((item, i) => Participant(item.Element, item.Path, i))];
    }

    private CaseParticipant Participant(JsonElement element, string path, int position)
    {
        var harmless = $"unreadable-{position}";
        if (JsonObjectCursor.Open(
            element, path, _faults, "id", "name", "municipality", "inhabitants", "fteToday", "fteAlone", "workplaces", "applications", "vatCompensable") is not { } json)
        {
            return new(harmless, harmless, null, new(1), null, null);
        }

        var (id, name) = (json.Text("id", required: true), _parts.Text(json, "name", required: true));
        return new(
            id ?? harmless,
            name?.Nl ?? harmless,
            json.Text("municipality"),
            _parts.Figure(json, "inhabitants", required: true) ?? new(1),
            _parts.Figure(json, "fteToday"),
            _parts.Figure(json, "fteAlone"))
        {
            NameEn = name?.En,
            Workplaces = _parts.Figure(json, "workplaces"),
            Applications = _parts.Figure(json, "applications"),
            VatCompensable = _parts.Figure(json, "vatCompensable"),
        };
    }

    private List<PublishedFigure> Published(JsonObjectCursor json)
    {
        var figures = new List<PublishedFigure>();
        foreach (var (element, path) in json.Items("published", 50))
        {
            if (JsonObjectCursor.Open(element, path, _faults, "measure", "value", "place", "remark") is { } item)
            {
                var measure = item.Choice<PublishedMeasure>("measure", required: true);
                var value = item.Number("value", required: true);
                var remark = item.Child("remark") is { } text ? _parts.Text(text, item.At("remark")) : null;
                figures.Add(new(measure ?? PublishedMeasure.Inhabitants, value ?? 0, item.Text("place"), remark));
            }
        }

        return figures;
    }
}
