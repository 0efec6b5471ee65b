using System.Text.Json;
using Samenspel.Engine.Uncertainty.Cases;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Uncertainty;

namespace Samenspel.Modules.BusinessCases.Exchange;

/// <summary>Reads the section <c>uncertainty</c>: overruled defaults, variants, groups, lines and benefits.</summary>
internal sealed class ModelParts(FaultList faults, CaseParts parts)
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
            Groups = [.. Items(json, "groups", ModelLimits.Groups, Group)],
            Lines = [.. Items(json, "lines", ModelLimits.Lines, new LineParts(faults, parts).Line)],
            Benefits = [.. Items(json, "benefits", ModelLimits.Benefits, Benefit)],
        };
        return model.IsEmpty ? null : model;
    }

    public DefaultOverrule? Overrule(JsonElement element, string path)
    {
        if (JsonObjectCursor.Open(element, path, faults, "id", "numbers", "reason", "source", "quality") is not { } json)
        {
            return null;
        }

        var (id, reason) = (json.Choice<DefaultId>("id", required: true), parts.Text(json, "reason", required: true));
        var (source, quality) = (parts.Source(json, "source"), json.Choice<FigureQuality>("quality"));
        return id is { } known ? new(known, DefaultNumbers.Read(json, DefaultShape.Of(known), faults) ?? [], reason ?? new("-"), source, quality) : null;
    }

    public CaseVariant? Variant(JsonElement element, string path)
    {
        if (JsonObjectCursor.Open(element, path, faults, "key", "name", "description", "kind", "sharing", "joint", "jointFactor", "illustrative") is not { } json)
        {
            return null;
        }

        var (key, name) = (json.Text("key", required: true), parts.Text(json, "name", required: true));
        var kind = json.Choice<VariantKind>("kind", required: true);
        return new(key ?? Unreadable(path), name ?? new("-"), kind ?? VariantKind.Own)
        {
            Description = parts.Text(json, "description"),
            Sharing = json.Choice<CostDriver>("sharing"),
            Joint = parts.Joint(json, "joint"),
            JointFactor = json.Number("jointFactor"),
            Illustrative = json.Flag("illustrative") ?? false,
        };
    }

    public CaseGroup? Group(JsonElement element, string path) => JsonObjectCursor.Open(element, path, faults, "name", "strength") is { } json
        ? new(json.Text("name", required: true) ?? Unreadable(path), json.Number("strength", required: true) ?? 0)
        : null;

    public CaseBenefit? Benefit(JsonElement element, string path)
    {
        if (JsonObjectCursor.Open(element, path, faults, "key", "kind", "text", "who") is not { } json)
        {
            return null;
        }

        var (key, kind, text) = (json.Text("key", required: true), json.Choice<BenefitKind>("kind", required: true), parts.Text(json, "text", required: true));
        return new(key ?? Unreadable(path), kind ?? BenefitKind.Other, text ?? new("-"), parts.Text(json, "who"));
    }

    /// <summary>A key that nothing else has, for a part that is refused already.</summary>
    public static string Unreadable(string path) => "unreadable-" + string.Concat(path.Where(char.IsAsciiDigit));

    private static IEnumerable<T> Items<T>(JsonObjectCursor json, string name, int most, Func<JsonElement, string, T?> read)
        where T : class => json.Items(name, most + Margin).Select(item => read(item.Element, item.Path)).OfType<T>();
}
