namespace Samenspel.Modules.Atlas.Domain;

/// <summary>A municipality as it was on the first of January of a year (2004 and 2006: the years of the reports).</summary>
internal sealed class MunicipalityOfYear
{
    public int Year { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Province { get; init; }

    public required string CurrentCode { get; init; }

    public required string CurrentName { get; init; }

    public bool CurrentExact { get; init; }
}
