using System.Globalization;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Maps;
using Samenspel.Modules.Atlas.Reading;
using Samenspel.Modules.Atlas.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Atlas.Wording;

/// <summary>What the atlas's own values are called in the language of the page.</summary>
internal static class AtlasWords
{
    public static string Of(SizeClass size) => Text($"Size_{size}");

    public static string Urbanity(int urbanity) => Text($"Urbanity_{urbanity}");

    public static string Of(MapSubject subject) => Text($"Subject_{subject}");

    public static string Of(ParticipantType type) => Text($"Participant_{type}");

    public static string Of(RegionKind kind) => Text($"Region_{kind}");

    public static string Of(AdjacencyKind kind) => Text($"Adjacency_{kind}");

    public static string Of(IctKind kind) => Text($"IctKind_{kind}");

    public static string Of(FinanceReport report) => Text($"Report_{report}");

    public static string Form(LegalForm? form) => form is { } legal ? LegalForms.NameOf(legal) : AtlasPageTexts.NotKnown;

    public static string Of(PartnershipStatus status) => Text($"Status_{status}");

    public static StatusKind Sign(PartnershipStatus status) => status switch
    {
        PartnershipStatus.Current => StatusKind.Ok,
        PartnershipStatus.Unknown => StatusKind.Warn,
        _ => StatusKind.None,
    };

    /// <summary>How old the register is, for a sentence about sources.</summary>
    public static string Of(RegisterDay register) => register switch
    {
        { Day: null } => AtlasPageTexts.Register_Unknown,
        { IsDayOfImport: true, Day: { } day } => Phrase.With(AtlasPageTexts.Register_Imported, Show.Date(day)),
        { Day: { } day } => AsOf(day),
    };

    public static string AsOf(DateOnly day) => Phrase.With(AtlasPageTexts.Register_AsOf, Show.Date(day));

    public static string Date(PartialDate? date) => date switch
    {
        null => AtlasPageTexts.NotKnown,
        { YearOnly: true } year => year.First.Year.ToString(CultureInfo.CurrentCulture),
        { } day => Show.ShortDate(day.First),
    };

    /// <summary>For a sentence: the month in full.</summary>
    public static string LongDate(PartialDate? date) => date is { YearOnly: false } day ? Show.Date(day.First) : Date(date);

    /// <summary>Names in a sentence: a, b and c.</summary>
    public static string Enumerate(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => names[0],
        _ => Phrase.With(AtlasPageTexts.And, string.Join(", ", names.Take(names.Count - 1)), names[^1]),
    };

    public static string Text(string key) => AtlasPageTexts.ResourceManager.GetString(key, CultureInfo.CurrentUICulture)
        ?? throw new InvalidOperationException($"There is no text {key}.");
}
