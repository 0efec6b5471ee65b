using Samenspel.Engine.BusinessCases;

namespace Samenspel.Modules.BusinessCases.Contracts;

/// <summary>A computed business case with what it was computed from.</summary>
/// <param name="Figures">What the engine computed; participants are known there by their id.</param>
/// <param name="Published">What the report printed beside what is computed, in the order of the file.</param>
public sealed record BusinessCaseResult(
    BusinessCaseFile File,
    StaffingResult Figures,
    IReadOnlyList<PublishedComparison> Published,
    string EngineVersion)
{
    /// <summary>Name and version of the result document's format.</summary>
    public const string Format = "samenspel-business-case-result/1";
}
