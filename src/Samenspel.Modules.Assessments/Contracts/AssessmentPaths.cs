using System.Globalization;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Assessments.Contracts;

/// <summary>Where the pages of what is measured are, inside the site.</summary>
public static class AssessmentPaths
{
    public static string Overview(DossierId id) => $"{DossierPaths.Show(id)}/metingen";

    /// <param name="id">The dossier.</param>
    /// <param name="instrument"><c>verwachtingen</c>, <c>motieven</c>, <c>voorwaarden</c> or <c>krachten</c>.</param>
    public static string Topic(DossierId id, string instrument) => $"{DossierPaths.Show(id)}/{instrument}";

    /// <inheritdoc cref="Topic"/>
    public static string NewRound(DossierId id, string instrument) => $"{Overview(id)}/nieuw?soort={instrument}";

    public static string Round(DossierId id, int number) => string.Create(CultureInfo.InvariantCulture, $"{Overview(id)}/{number}");

    /// <summary>What one participant writes.</summary>
    public static string Sheet(DossierId id, int number, Guid participant) => $"{Round(id, number)}/invullen/{participant}";

    /// <summary>All answers of a round that is open, as rows.</summary>
    public static string RoundFile(DossierId id, int number) => $"{Round(id, number)}.csv";

    /// <summary>What one participant wrote, byte for byte, to check its hash.</summary>
    public static string SheetFile(DossierId id, int number, Guid participant) => $"{Round(id, number)}/antwoorden/{participant}.json";

    public static string Alternatives(DossierId id) => $"{DossierPaths.Show(id)}/alternatieven";

    public static string Run(DossierId id, Guid run) => $"{Alternatives(id)}/{run}";

    /// <summary>Trust together with hard facts that may be early signs of trouble.</summary>
    public static string Signals(DossierId id) => $"{DossierPaths.Show(id)}/signalen";

    public static string Scans(DossierId id) => $"{DossierPaths.Show(id)}/scans";

    public static string NewScan(DossierId id) => $"{Scans(id)}/nieuw";

    /// <summary>The same scan once more: what it asked of whom is filled in.</summary>
    public static string ScanAgain(DossierId id, int number) => string.Create(CultureInfo.InvariantCulture, $"{NewScan(id)}?vorige={number}");

    public static string Scan(DossierId id, int number) => string.Create(CultureInfo.InvariantCulture, $"{Scans(id)}/{number}");

    /// <summary>What somebody answers for a participant.</summary>
    public static string ScanSheet(DossierId id, int number, Guid participant) => $"{Scan(id, number)}/invullen/{participant}";

    /// <summary>What a participant answers as a whole.</summary>
    public static string ScanTogether(DossierId id, int number, Guid participant) => $"{Scan(id, number)}/samen/{participant}";

    /// <summary>What was asked in an area, and how each number came about.</summary>
    public static string ScanArea(DossierId id, int number, string area) => $"{Scan(id, number)}/gebieden/{area}";

    /// <summary>Answers that were given elsewhere.</summary>
    public static string ScanImport(DossierId id, int number) => $"{Scan(id, number)}/inlezen";

    /// <summary>A talk about the result, one area at a time.</summary>
    public static string ScanSession(DossierId id, int number) => $"{Scan(id, number)}/sessie";

    /// <summary>What was said and agreed about all areas.</summary>
    public static string ScanMinutes(DossierId id, int number) => $"{Scan(id, number)}/verslag";

    /// <summary>What may be shown, as rows.</summary>
    public static string ScanFile(DossierId id, int number) => $"{Scan(id, number)}.csv";

    /// <summary>The same as a report for Word.</summary>
    public static string ScanReport(DossierId id, int number) => $"{Scan(id, number)}.docx";

    /// <summary>The same as a workbook.</summary>
    public static string ScanBook(DossierId id, int number) => $"{Scan(id, number)}.xlsx";
}
