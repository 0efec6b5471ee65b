using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Addresses;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Atlas.Downloads;

/// <summary>What the endpoints of the atlas's files share.</summary>
internal static class AtlasDownloads
{
    /// <summary>Reads for whom a file is: excel (when nothing is said) or machine.</summary>
    public static Outcome<CsvForm> FormOf(IQueryCollection query) => (query[Vocabulary.FileForm].FirstOrDefault() ?? "").Trim().ToUpperInvariant() switch
    {
        "" or "EXCEL" => CsvForm.Excel,
        "MACHINE" => CsvForm.Machine,
        _ => new Refusal(
            RefusalKind.Invalid, "atlas.unknown-choice", Phrase.With(AtlasTexts.UnknownChoice, query[Vocabulary.FileForm].FirstOrDefault(), "excel, machine"), Vocabulary.FileForm),
    };

    /// <summary>Wrong filters first: a file with other rows than were asked for would mislead.</summary>
    public static IReadOnlyList<Refusal> Refusals(AddressFilters filters, Outcome<CsvForm> form) => [.. filters.Refusals, .. form.Refusals];
}
