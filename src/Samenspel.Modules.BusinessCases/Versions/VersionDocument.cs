using System.Text.Json.Serialization;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>A version as the API gives it; its documents are below it.</summary>
/// <param name="SealFits">Whether everything is as it was sealed.</param>
[ApiName("BusinesscaseVersie")]
internal sealed record VersionDocument(
    [property: JsonPropertyName("nummer")] int Number,
    [property: JsonPropertyName("naam")] string Title,
    [property: JsonPropertyName("toelichting")] string Note,
    [property: JsonPropertyName("vastgelegdOp")] DateTimeOffset MadeAt,
    [property: JsonPropertyName("vastgelegdDoor")] string Who,
    [property: JsonPropertyName("rekenkern")] string Engine,
    [property: JsonPropertyName("methode")] string Method,
    [property: JsonPropertyName("seed")] string Seed,
    [property: JsonPropertyName("punten")] int Points,
    [property: JsonPropertyName("zegel")] string Seal,
    [property: JsonPropertyName("zegelKlopt")] bool SealFits,
    [property: JsonPropertyName("bevrorenOp")] DateTimeOffset? FrozenAt,
    [property: JsonPropertyName("grond")] string? Ground,
    [property: JsonPropertyName("openBezwaren")] IReadOnlyList<SealedObjectionDocument> Open)
{
    public static VersionDocument Of(VersionView view) => new(
        view.Known.Number,
        view.Known.Title,
        view.Known.Note,
        view.Known.MadeAt,
        view.Who,
        view.Known.EngineVersion,
        view.Known.Method,
        view.Known.Seed,
        view.Known.Points,
        view.Known.Seal,
        view.Fault is null,
        view.Known.FrozenAt,
        view.Known.FrozenGround,
        [.. view.Open.Select(one => new SealedObjectionDocument(one.Id, one.Assumption, one.Label, one.Organisation, one.Text))]);
}

/// <summary>An objection that was open when a version was sealed.</summary>
[ApiName("VerzegeldBezwaar")]
internal sealed record SealedObjectionDocument(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("aanname")] string Assumption,
    [property: JsonPropertyName("omschrijving")] string Label,
    [property: JsonPropertyName("organisatie")] string Organisation,
    [property: JsonPropertyName("tekst")] string Text);

/// <summary>A version in a list.</summary>
[ApiName("BusinesscaseVersieInLijst")]
internal sealed record VersionItem(
    [property: JsonPropertyName("nummer")] int Number,
    [property: JsonPropertyName("naam")] string Title,
    [property: JsonPropertyName("vastgelegdOp")] DateTimeOffset MadeAt,
    [property: JsonPropertyName("vastgelegdDoor")] string Who,
    [property: JsonPropertyName("rekenkern")] string Engine,
    [property: JsonPropertyName("zegel")] string Seal,
    [property: JsonPropertyName("bevrorenOp")] DateTimeOffset? FrozenAt,
    [property: JsonPropertyName("grond")] string? Ground)
{
    public static VersionItem Of(SealedVersion row) => new(row.Number, row.Title, row.MadeAt, row.Who, row.Engine, row.Seal, row.FrozenAt, row.Ground);
}

/// <summary>What is sent to seal a version.</summary>
[ApiName("NieuweBusinesscaseVersie")]
internal sealed record NewVersionBody([property: JsonPropertyName("naam")] string? Title, [property: JsonPropertyName("toelichting")] string? Note);

/// <summary>What is sent to freeze a version for a decision.</summary>
[ApiName("Bevriezing")]
internal sealed record FreezeBody([property: JsonPropertyName("grond")] string? Ground);

/// <summary>A version computed again with the engine of now.</summary>
[ApiName("Nareking")]
internal sealed record RepetitionDocument(
    [property: JsonPropertyName("gelijk")] bool IsSame,
    [property: JsonPropertyName("rekenkernVersie")] string KeptEngine,
    [property: JsonPropertyName("rekenkernNu")] string Engine,
    [property: JsonPropertyName("zegelKlopt")] bool SealFits,
    [property: JsonPropertyName("verschillen")] IReadOnlyList<DifferenceDocument> Differences)
{
    public static RepetitionDocument Of(VersionRepetition repetition) =>
        new(repetition.IsSame, repetition.KeptEngine, repetition.Engine, repetition.Fault is null, [.. repetition.Differences.Select(DifferenceDocument.Of)]);
}

/// <summary>One place where two documents differ, as JSON text.</summary>
[ApiName("DocumentVerschil")]
internal sealed record DifferenceDocument(
    [property: JsonPropertyName("plaats")] string Path,
    [property: JsonPropertyName("eerst")] string? Kept,
    [property: JsonPropertyName("daarna")] string? Now)
{
    public static DifferenceDocument Of(JsonDifference one) => new(one.Path, one.Kept, one.Now);
}

/// <summary>Two versions beside each other. Amounts in whole euro, net present value; above zero is an advantage of working together.</summary>
[ApiName("VersieVergelijking")]
internal sealed record ComparisonDocument(
    [property: JsonPropertyName("van")] string From,
    [property: JsonPropertyName("tot")] string To,
    [property: JsonPropertyName("invoer")] IReadOnlyList<DifferenceDocument> Changes,
    [property: JsonPropertyName("verschillen")] IReadOnlyList<OutcomeDifferenceDocument> Differences)
{
    public static ComparisonDocument Of(CaseComparison comparison) => new(
        VersionChoice.Of(comparison.From),
        VersionChoice.Of(comparison.To),
        [.. comparison.Changes.Select(DifferenceDocument.Of)],
        [.. comparison.Differences.Select(one => OutcomeDifferenceDocument.Of(one, comparison.Labels))]);
}

/// <summary>How the outcome of a variant against a baseline differs, and what each change did; the changes add up.</summary>
/// <param name="Method">How it was divided: allOrders, listAndReverse or allTogether.</param>
[ApiName("UitkomstVerschil")]
internal sealed record OutcomeDifferenceDocument(
    [property: JsonPropertyName("variant")] string Variant,
    [property: JsonPropertyName("vergelekenMet")] string Baseline,
    [property: JsonPropertyName("middenEerst")] long Before,
    [property: JsonPropertyName("middenDaarna")] long After,
    [property: JsonPropertyName("kansEerst")] decimal ChanceBefore,
    [property: JsonPropertyName("kansDaarna")] decimal ChanceAfter,
    [property: JsonPropertyName("verdeling"), ApiWords("allOrders", "listAndReverse", "allTogether")] string Method,
    [property: JsonPropertyName("wijzigingen")] IReadOnlyList<OutcomeChangeDocument> Changes)
{
    public static OutcomeDifferenceDocument Of(Samenspel.Engine.Uncertainty.Versions.VersionDifference difference, AssumptionLabels labels)
    {
        var (before, changes, after) = ComparisonRows.Of(difference, level => level.Median, change => change.Median);
        return new(
            difference.Variant, difference.Baseline, before, after, Chance(difference.Before.Chance), Chance(difference.After.Chance), JsonNames.Of(difference.Attribution),
            [
                .. difference.Changes.Select((change, i) => new OutcomeChangeDocument(
                    change.Fields, string.Join(", ", change.Fields.Select(labels.OfPart)), changes[i], Chance(change.Chance))),
            ]);
    }

    private static decimal Chance(double chance) => decimal.Round((decimal)chance, 6);
}

/// <summary>What one change did.</summary>
[ApiName("UitkomstWijziging")]
internal sealed record OutcomeChangeDocument(
    [property: JsonPropertyName("onderdelen")] IReadOnlyList<string> Fields,
    [property: JsonPropertyName("omschrijving")] string Words,
    [property: JsonPropertyName("midden")] long Median,
    [property: JsonPropertyName("kans")] decimal Chance);
