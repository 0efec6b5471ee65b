using System.Text.Json;
using Samenspel.Cli.Texts;
using Samenspel.Engine.Uncertainty.Runs;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Cli.Uncertainty;

/// <summary>A result document that somebody kept, with or without draws.</summary>
/// <param name="Options">How it was drawn; null when it was computed without draws.</param>
/// <param name="WithGroups">Whether it lists every group.</param>
internal sealed record KeptResult(JsonElement Document, string Engine, RunOptions? Options, bool WithGroups)
{
    public const int MaxBytes = 64 * 1024 * 1024;

    public static Outcome<KeptResult> Read(byte[] bytes)
    {
        if (bytes.Length > MaxBytes)
        {
            return Fault("too-large", "$", Wording.Of(UncertaintyTexts.Kept_TooLarge, MaxBytes / 1024 / 1024));
        }

        try
        {
            using var document = JsonDocument.Parse(bytes.AsMemory());
            return Read(document.RootElement.Clone());
        }
        catch (JsonException broken)
        {
            return Fault("malformed-json", "$", Wording.Of(UncertaintyTexts.Kept_NotJson, (broken.LineNumber ?? 0) + 1, (broken.BytePositionInLine ?? 0) + 1));
        }
    }

    private static Outcome<KeptResult> Read(JsonElement root)
    {
        var format = Text(root, "format");
        if (format is not (BusinessCaseResult.Format or UncertainCaseResult.Format))
        {
            return Fault("unknown-format", "$.format", Wording.Of(UncertaintyTexts.Kept_Format, BusinessCaseResult.Format, UncertainCaseResult.Format));
        }

        var faults = new List<Refusal>();
        if (Text(root, "engine") is not { } engine)
        {
            faults.Add(Fault("missing", "$.engine", UncertaintyTexts.Kept_Engine));
            engine = "";
        }

        var options = format == UncertainCaseResult.Format ? Run(root, faults) : null;
        return faults.Count > 0 ? faults : new KeptResult(root, engine, options, root.TryGetProperty("groups", out _));
    }

    private static RunOptions Run(JsonElement root, List<Refusal> faults)
    {
        DrawMethod? method = Text(root, "method") switch
        {
            "sobol" => DrawMethod.Sobol,
            "montecarlo" => DrawMethod.MonteCarlo,
            _ => null,
        };
        Demand(method is not null, "method");
        Demand(root.TryGetProperty("seed", out var seed) & Number(seed) && seed.TryGetUInt64(out _), "seed");
        Demand(root.TryGetProperty("points", out var points) & Number(points) && points.TryGetInt32(out var count) && count <= DrawRequest.MostDraws, "points");
        Demand(root.TryGetProperty("replications", out var parts) & Number(parts) && parts.TryGetInt32(out _), "replications");
        if (faults.Count > 0)
        {
            return new();
        }

        var options = new RunOptions(method!.Value, points.GetInt32(), seed.GetUInt64()) { Replications = parts.GetInt32() };
        faults.AddRange(options.Check().Select(fault => Fault("wrong-run", $"$.{(fault.Field == "draws" ? "points" : fault.Field)}", fault.Message)));
        return options;

        void Demand(bool holds, string name)
        {
            if (!holds)
            {
                faults.Add(Fault("wrong-run", $"$.{name}", UncertaintyTexts.Kept_Run));
            }
        }

        static bool Number(JsonElement element) => element.ValueKind == JsonValueKind.Number;
    }

    private static string? Text(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static Refusal Fault(string code, string field, string message) => new(RefusalKind.Invalid, $"kept-result.{code}", message, field);
}
