using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Reading;

/// <summary>One assumption of a case: what it is, how much, from where and how hard.</summary>
/// <param name="Vat">Null for what is no amount.</param>
/// <param name="IsCounted">False for what is known to be left out.</param>
internal sealed record AssumptionRow(
    string Label, string Value, string Source, string Year, string? Vat, FigureQuality? Weakest, FigureQuality? Firmest, bool IsCounted = true)
{
    /// <summary>The weakest figure decides how hard the whole is.</summary>
    public int Blocks => CaseTerms.Blocks(Weakest);

    public string Words => !IsCounted ? CasePageTexts.Quality_Unknown : Weakest == Firmest ? CaseTerms.Of(Weakest) : $"{CaseTerms.Of(Weakest)} – {CaseTerms.Of(Firmest)}";
}
