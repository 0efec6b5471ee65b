using System.Globalization;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;

namespace Samenspel.Modules.BusinessCases.Exporting;

/// <summary>What the amounts rest on: where the joint figure comes from, cost per fte, price level, VAT and sources.</summary>
internal static class BasisColumns
{
    public static IEnumerable<CaseColumn> Of(BusinessCaseResult result, bool isForPeople)
    {
        var (file, figures) = (result.File, result.Figures);
        Func<CaseSource, string> words = isForPeople ? CaseWords.Source : Plain;
        var basis = figures.Total.Joint is null ? null
            : isForPeople ? figures.JointByRule ? CasePageTexts.Csv_ByRule : CasePageTexts.Csv_Stated
            : figures.JointByRule ? "rule" : "stated";
        return
        [
            Same("jointBasis", CasePageTexts.Csv_Basis, basis),
            Same("costPerFte", CasePageTexts.Sheet_CostPerFte, file.CostPerFte.Value),
            Same("priceYear", CasePageTexts.Csv_PriceYear, file.PriceYear),
            Same("vat", CasePageTexts.Assumptions_Vat, isForPeople ? CaseTerms.Of(file.Vat) : JsonNames.Of(file.Vat)),
            new(
                "sources",
                CasePageTexts.Csv_Sources,
                i => Joined([.. OfCase(file), .. OfParticipant(file.Participants[i])], words),
                Joined([.. OfCase(file), .. file.Participants.SelectMany(OfParticipant)], words)),
        ];
    }

    private static CaseColumn Same(string name, string heading, object? value) => new(name, heading, _ => value, value);

    private static IEnumerable<CaseSource?> OfCase(BusinessCaseFile file) => [file.Source, file.CostPerFte.Source, file.Joint?.Source, file.Joint is null ? file.Rule?.Source : null];

    private static IEnumerable<CaseSource?> OfParticipant(CaseParticipant participant) =>
        [participant.Inhabitants.Source, participant.FteToday?.Source, participant.FteAlone?.Source];

    private static string Joined(IEnumerable<CaseSource?> sources, Func<CaseSource, string> words) =>
        string.Join("; ", sources.OfType<CaseSource>().Select(words).Distinct(StringComparer.Ordinal));

    private static string Plain(CaseSource source) => string.Join(
        ", ",
        new[] { source.Title, source.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), source.Place, source.Url }.Where(part => !string.IsNullOrEmpty(part)));
}
