namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>A business case as it travels between people and systems; described in docs/api/business-case.md.</summary>
/// <param name="Date">The day on which the participants and their codes are as given.</param>
/// <param name="Source">Where every figure comes from that has no source of its own.</param>
/// <param name="CostPerFte">Euro a year.</param>
/// <param name="Joint">Null when it is missing; then the rule gives it, if there is one.</param>
/// <param name="MinimumSaving">Euro a year that a group must save before it is said to pay; null: anything above nothing.</param>
public sealed record BusinessCaseFile(
    string Title,
    DateOnly Date,
    CaseSource Source,
    string Currency,
    int PriceYear,
    VatStance Vat,
    CaseFigure CostPerFte,
    IReadOnlyList<CaseParticipant> Participants,
    JointFigure? Joint,
    CaseRule? Rule,
    decimal? MinimumSaving,
    IReadOnlyList<PublishedFigure> Published,
    IReadOnlyList<LocalText> Remarks)
{
    /// <summary>Overruled defaults, variants, lines and benefits; null when the file has no such section.</summary>
    public CaseModel? Uncertainty { get; init; }

    /// <summary>Name and version of the format, as it stands in the file.</summary>
    public const string Format = "samenspel-business-case/1";

    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MaxBytes = 1024 * 1024;
}
