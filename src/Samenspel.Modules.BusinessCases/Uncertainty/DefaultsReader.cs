using System.Security.Cryptography;
using System.Text.Json;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Uncertainty;

/// <summary>Reads a file of defaults and names every fault: each default once, with exactly its numbers, in order and in bounds.</summary>
internal sealed class DefaultsReader
{
    private const string Format = "samenspel-uncertainty-defaults/1";
    private const int MaxBytes = 256 * 1024;

    private readonly FaultList _faults = new();
    private readonly CaseParts _parts;

    private DefaultsReader() => _parts = new(_faults);

    public static UncertaintyDefaults Shipped()
    {
        using var stream = typeof(DefaultsReader).Assembly.GetManifestResourceStream("defaults/uncertainty.json")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        var outcome = Read(bytes.ToArray());
        return outcome.TryGet(out var defaults)
            ? defaults
            : throw new UnusableSetupException(string.Join("; ", outcome.Refusals.Select(refusal => $"{refusal.Field}: {refusal.Message}")));
    }

    public static Outcome<UncertaintyDefaults> Read(ReadOnlyMemory<byte> bytes)
    {
        var reader = new DefaultsReader();
        using var json = JsonText.Parse(bytes, MaxBytes, reader._faults);
        var read = json is null ? null : reader.Read(json.RootElement, Convert.ToHexStringLower(SHA256.HashData(bytes.Span)));
        return reader._faults.Any ? reader._faults.All.ToList() : read!;
    }

    private UncertaintyDefaults? Read(JsonElement root, string hash)
    {
        if (JsonObjectCursor.Open(root, "$", _faults, "format", "label", "evidence", "defaults") is not { } json)
        {
            return null;
        }

        if (json.Text("format", required: true) is { } format && format != Format)
        {
            _faults.Add("unknown-format", "$.format", BusinessCaseTexts.UnknownFormat, JsonPath.Short(format), Format);
        }

        var all = json.Items("defaults", 100, required: true).Select(item => Default(item.Element, item.Path)).OfType<UncertaintyDefault>().ToList();
        foreach (var id in Enum.GetValues<DefaultId>().Where(id => all.Count(one => one.Id == id) != 1))
        {
            _faults.Add("default-not-once", $"$.defaults.{JsonNames.Of(id)}", BusinessCaseTexts.DefaultNotOnce, JsonNames.Of(id));
        }

        var evidence = json.Child("evidence", required: true) is { } element ? JsonObjectCursor.Open(element, "$.evidence", _faults, "text", "sources") : null;
        var (label, text) = (_parts.Text(json, "label", required: true), evidence is null ? null : _parts.Text(evidence, "text", required: true));
        return new(all, label ?? new("-"), text ?? new("-"), evidence is null ? [] : Sources(evidence), hash);
    }

    private UncertaintyDefault? Default(JsonElement element, string path)
    {
        if (JsonObjectCursor.Open(element, path, _faults, "id", "numbers", "name", "unit", "reason", "sources") is not { } json)
        {
            return null;
        }

        var (name, unit, reason) = (_parts.Text(json, "name", required: true), _parts.Text(json, "unit"), _parts.Text(json, "reason", required: true));
        var sources = Sources(json);
        return json.Choice<DefaultId>("id", required: true) is { } id && name is not null && reason is not null
            ? new(id, Numbers(json, id), name, unit, reason, sources)
            : null;
    }

    private List<CaseSource> Sources(JsonObjectCursor json)
    {
        var sources = new List<CaseSource>();
        foreach (var (element, path) in json.Items("sources", 20))
        {
            if (JsonObjectCursor.Open(element, path, _faults, "title", "place", "url") is { } source && _parts.Text(source, "title", required: true) is { } title)
            {
                var place = _parts.Text(source, "place");
                sources.Add(new(title.Nl, null, place?.Nl, source.Text("url")) { TitleEn = title.En, PlaceEn = place?.En });
            }
        }

        return sources;
    }

    private List<KeyValuePair<string, decimal>> Numbers(JsonObjectCursor parent, DefaultId id)
    {
        var shape = DefaultShape.Of(id);
        if (DefaultNumbers.Read(parent, shape, _faults) is not { } numbers)
        {
            return [];
        }

        var path = parent.At("numbers");
        if ((shape.IsList && numbers.Count == 0) || numbers.Any(number => number.Value < shape.Least || number.Value > shape.Most))
        {
            _faults.Add("out-of-range", path, BusinessCaseTexts.DefaultOutOfRange, shape.Least, shape.Most);
        }

        if (!shape.IsList && numbers.Zip(numbers.Skip(1)).Any(pair => pair.First.Value > pair.Second.Value))
        {
            _faults.Add("low-above-high", path, BusinessCaseTexts.DefaultNotRising);
        }

        return numbers;
    }
}
