using System.Text.Json;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.BusinessCases.Uncertainty;

namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>Reads the section <c>uncertainty</c>: overruled defaults, variants, groups, lines and benefits.</summary>
/// <param name="faults">Gets the faults.</param>
/// <param name="parts">Reads small parts.</param>
/// <param name="address">The key of a single part that its address names; then the part need not say it, and says no other. Null in a file.</param>
internal sealed class ModelParts(FaultList faults, CaseParts parts, string? address = null)
{
    /// <summary>One more than may be there, so that one too many is seen.</summary>
    private const int Margin = 1;

    /// <returns>Null when there is nothing in it: an empty section says nothing.</returns>
    public CaseModel? Model(JsonElement element, string path)
    {
        if (JsonObjectCursor.Open(element, path, faults, "overrules", "variants", "groups", "lines", "benefits") is not { } json)
        {
            return null;
        }

        var model = new CaseModel
        {
            Overrules = [.. Items(json, "overrules", ModelLimits.Overrules, Overrule)],
            Variants = [.. Items(json, "variants", ModelLimits.Variants, Variant)],
            Groups = Groups(json),
            Lines = [.. Items(json, "lines", ModelLimits.Lines, Line)],
            Benefits = [.. Items(json, "benefits", ModelLimits.Benefits, Benefit)],
        };
        return model.IsEmpty ? null : model;
    }

    public CaseLine? Line(JsonElement element, string path) => new LineParts(faults, parts, Key).Line(element, path);

    public DefaultOverrule? Overrule(JsonElement element, string path)
    {
        if (JsonObjectCursor.Open(element, path, faults, "id", "numbers", "reason", "source", "quality") is not { } json)
        {
            return null;
        }

        var (id, reason) = (Default(json), parts.Text(json, "reason", required: true));
        var (source, quality) = (parts.Source(json, "source"), json.Choice<FigureQuality>("quality"));
        return id is { } known ? new(known, DefaultNumbers.Read(json, DefaultShape.Of(known), faults) ?? [], reason ?? new("-"), source, quality) : null;
    }

    public CaseVariant? Variant(JsonElement element, string path)
    {
        if (JsonObjectCursor.Open(element, path, faults, "key", "name", "description", "kind", "sharing", "joint", "jointFactor", "illustrative") is not { } json)
        {
            return null;
        }

        var (key, name) = (Key(json), parts.Text(json, "name", required: true));
        var kind = json.Choice<VariantKind>("kind", required: true);
        return new(key, name ?? new("-"), kind ?? VariantKind.Own)
        {
            Description = parts.Text(json, "description"),
            Sharing = json.Choice<CostDriver>("sharing"),
            Joint = parts.Joint(json, "joint"),
            JointFactor = json.Number("jointFactor"),
            Illustrative = json.Flag("illustrative") ?? false,
        };
    }

    public IReadOnlyList<CaseGroup> Groups(JsonObjectCursor json) => [.. Items(json, "groups", ModelLimits.Groups, Group)];

    public CaseGroup? Group(JsonElement element, string path) => JsonObjectCursor.Open(element, path, faults, "name", "strength") is { } json
        ? new(json.Text("name", required: true) ?? Unreadable(path), json.Number("strength", required: true) ?? 0)
        : null;

    public CaseBenefit? Benefit(JsonElement element, string path)
    {
        if (JsonObjectCursor.Open(element, path, faults, "key", "kind", "text", "who") is not { } json)
        {
            return null;
        }

        var (key, kind, text) = (Key(json), json.Choice<BenefitKind>("kind", required: true), parts.Text(json, "text", required: true));
        return new(key, kind ?? BenefitKind.Other, text ?? new("-"), parts.Text(json, "who"));
    }

    private string Key(JsonObjectCursor json)
    {
        var key = json.Text("key", required: address is null);
        if (key is not null && address is not null && key != address)
        {
            faults.Add("other-key", json.At("key"), ModelTexts.Check_OtherKey, JsonPath.Short(key), address);
        }

        return address ?? key ?? Unreadable(json.Path);
    }

    private DefaultId? Default(JsonObjectCursor json)
    {
        var id = json.Choice<DefaultId>("id", required: address is null);
        if (address is null || !JsonNames.TryRead<DefaultId>(address, out var named))
        {
            return id;
        }

        if (id is { } said && said != named)
        {
            faults.Add("other-key", json.At("id"), ModelTexts.Check_OtherKey, JsonNames.Of(said), address);
        }

        return named;
    }

    // A key that nothing else has, for a part that is refused already.
    private static string Unreadable(string path) => "unreadable-" + string.Concat(path.Where(char.IsAsciiDigit));

    private static IEnumerable<T> Items<T>(JsonObjectCursor json, string name, int most, Func<JsonElement, string, T?> read)
        where T : class => json.Items(name, most + Margin).Select(item => read(item.Element, item.Path)).OfType<T>();
}
