using System.Text.Json.Serialization;
using Samenspel.Modules.Atlas.Addresses;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Atlas.Municipalities;

/// <summary>A municipality in a list of the API.</summary>
[ApiName("GemeenteInLijst")]
internal sealed record MunicipalityItem(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("provincie")] string Province,
    [property: JsonPropertyName("inwoners")] int? Inhabitants,
    [property: JsonPropertyName("grootte"), ApiWords("onder-20", "20-50", "50-100", "100-250", "vanaf-250")] string? Size,
    [property: JsonPropertyName("stedelijkheid")] int? Urbanity,
    [property: JsonPropertyName("aantalSamenwerkingsverbanden")] int Partnerships,
    [property: JsonPropertyName("ictSamenwerkingsverbanden")] IReadOnlyList<PartnershipReference> IctPartnerships)
{
    public static MunicipalityItem Of(MunicipalityRow row) => new(
        row.Code, row.Name, row.Province, row.Inhabitants, row.Size is { } size ? Vocabulary.Sizes.WordOf(size) : null, row.Urbanity, row.Partnerships,
        [.. row.IctPartnerships.Select(PartnershipReference.Of)]);
}

/// <summary>A partnership, to look up.</summary>
[ApiName("SamenwerkingsverbandVerwijzing")]
internal sealed record PartnershipReference([property: JsonPropertyName("id")] string Id, [property: JsonPropertyName("naam")] string Name)
{
    public static PartnershipReference Of(PartnershipLink link) => new(link.Id, link.Name);
}

/// <summary>A municipality, to look up.</summary>
[ApiName("GemeenteVerwijzing")]
internal sealed record MunicipalityReference([property: JsonPropertyName("code")] string Code, [property: JsonPropertyName("naam")] string Name);

/// <summary>A municipality of today or of the past in the API.</summary>
[ApiName("Gemeente")]
internal sealed record MunicipalityDocument(
    [property: JsonPropertyName("code")] string Code,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("provincie")] string Province,
    [property: JsonPropertyName("ingangsdatum")] DateOnly? ValidFrom,
    [property: JsonPropertyName("einddatum")] DateOnly? ValidUntil,
    [property: JsonPropertyName("huidigeCode")] string CurrentCode,
    [property: JsonPropertyName("inwoners")] int? Inhabitants,
    [property: JsonPropertyName("inwonersOp")] DateOnly? InhabitantsOn,
    [property: JsonPropertyName("stedelijkheid")] int? Urbanity,
    [property: JsonPropertyName("landKm2")] double? LandKm2,
    [property: JsonPropertyName("oin")] string? Oin,
    [property: JsonPropertyName("buren")] IReadOnlyList<MunicipalityReference> Neighbours,
    [property: JsonPropertyName("vergelijkbaar")] IReadOnlyList<MunicipalityReference> Comparable,
    [property: JsonPropertyName("ictPartners")] IReadOnlyList<MunicipalityReference> IctPartners,
    [property: JsonPropertyName("samenwerkingsverbanden")] IReadOnlyList<MembershipDocument> Partnerships,
    [property: JsonPropertyName("vroegereSamenwerkingsverbanden")] IReadOnlyList<MembershipDocument> FormerPartnerships,
    [property: JsonPropertyName("opvolgers")] IReadOnlyList<MunicipalityReference> Successors,
    [property: JsonPropertyName("voorgangers")] IReadOnlyList<MunicipalityReference> Predecessors,
    [property: JsonPropertyName("financien")] IReadOnlyList<FinanceDocument> Finances)
{
    public static MunicipalityDocument Of(MunicipalityView view)
    {
        var municipality = view.Municipality;
        return new(
            municipality.Code,
            municipality.Name,
            municipality.Province,
            municipality.ValidFrom,
            municipality.ValidUntil,
            municipality.CurrentCode,
            municipality.Inhabitants,
            municipality.InhabitantsOn,
            municipality.Urbanity,
            view.Details?.LandKm2,
            view.Details?.Oin,
            [.. view.Neighbours.Select(one => new MunicipalityReference(one.Municipality.Code, one.Municipality.Name))],
            [.. view.Comparable.Select(one => new MunicipalityReference(one.Municipality.Code, one.Municipality.Name))],
            [.. view.IctPartners.Select(one => new MunicipalityReference(one.Municipality.Code, one.Municipality.Name))],
            [.. view.Partnerships.Select(MembershipDocument.Of)],
            [.. view.FormerPartnerships.Select(MembershipDocument.Of)],
            [.. view.Successors.Select(one => new MunicipalityReference(one.Code, one.Name))],
            [.. view.Predecessors.Select(one => new MunicipalityReference(one.OldCode, one.OldName)).Distinct()],
            [.. view.Finances.SelectMany(series => series.Years.Select(year => FinanceDocument.Of(series.Metric, year)))]);
    }
}

/// <summary>A municipality's part in a partnership. A date of which the source gives the year only is that year.</summary>
[ApiName("DeelnameAanSamenwerkingsverband")]
internal sealed record MembershipDocument(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("naam")] string Name,
    [property: JsonPropertyName("ict")] bool IsIct,
    [property: JsonPropertyName("sinds")] string? Since,
    [property: JsonPropertyName("tot")] string? Until)
{
    public static MembershipDocument Of(MunicipalityPartnership row) =>
        new(row.Id, row.Name, row.IsIct, row.Membership.JoinedOn?.ToString(), row.Membership.LeftOn?.ToString());
}

/// <summary>A figure of the accounts or the budget of a year, per inhabitant, beside that of comparable municipalities.</summary>
[ApiName("FinancieelCijfer")]
internal sealed record FinanceDocument(
    [property: JsonPropertyName("onderwerp")] string Metric,
    [property: JsonPropertyName("jaar")] int Year,
    [property: JsonPropertyName("stuk"), ApiWords("rekening", "begroting")] string Report,
    [property: JsonPropertyName("euroPerInwoner")] decimal PerInhabitant,
    [property: JsonPropertyName("gemiddeldeVergelijkbaar")] decimal? Average)
{
    public static FinanceDocument Of(FinanceMetric metric, FinanceYear year) => new(
        metric switch
        {
            FinanceMetric.Overhead => "overhead",
            FinanceMetric.PaidToJointArrangements => "betaald-aan-regelingen",
            FinanceMetric.Salaries => "salarissen",
            FinanceMetric.HiredStaff => "inhuur",
            FinanceMetric.OverheadStaff => "personeel-overhead",
            FinanceMetric.Expenditure => "lasten",
            _ => "baten",
        },
        year.Year,
        year.Report == Contracts.FinanceReport.Accounts ? "rekening" : "begroting",
        decimal.Round(year.EurPerInhabitant, 2),
        year.ComparableMeanEurPerInhabitant is { } average ? decimal.Round(average, 2) : null);
}
