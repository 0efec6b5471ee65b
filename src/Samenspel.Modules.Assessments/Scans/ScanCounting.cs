using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Samenspel.Engine.Instruments;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Assessments.Scans;

/// <summary>What people answered becomes what may be shown.</summary>
internal static class ScanCounting
{
    private const int SecretBytes = 32;

    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>The same for all that an account answers in a scan, and for no other scan.</summary>
    public static string RespondentOf(Scan scan, AccountId account) => Convert.ToHexStringLower(Keyed(scan, account.ToString()));

    /// <summary>The same for all rows of a file with the same word for a person; never that of an account.</summary>
    public static string RespondentOf(Scan scan, string person) => Convert.ToHexStringLower(Keyed(scan, $"file/{person}"));

    /// <summary>An identity without a time in it, unlike that of other rows: the record says when somebody saved.</summary>
    public static Guid SheetIdOf(Scan scan, Guid participant, string respondent) => new(Keyed(scan, $"{participant}/{respondent}").AsSpan(0, 16));

    /// <summary>How answers count.</summary>
    public static InstrumentDefinition DefinitionOf(ScanDocument document)
    {
        var instrument = document.Instrument;
        return new()
        {
            Areas = instrument.Areas.Count,
            Levels = instrument.Levels.Count,
            Items = [.. instrument.Areas.SelectMany((area, place) => area.Items.Select(item => new InstrumentItemRule(place, item.Counts, item.Reversed)))],
            Person = instrument.CountsLowest ? PersonRule.Lowest : PersonRule.Mean,
            Split = instrument.IsSplitByPartner ? SplitBy.About : SplitBy.Perspective,
            MinimumGroup = document.MinimumGroup,
            Feasible = instrument.Target?.Feasible,
            Needed = instrument.Target?.Needed,
            Rules = [.. instrument.Advice.Select(advice => new FindingRule(TypeOf(advice.When), advice.AtLeast, advice.Area is { } area ? AreaOf(instrument, area) : null))],
        };
    }

    /// <summary>Counts what was handed in.</summary>
    /// <param name="scan">It still has its secret.</param>
    /// <param name="sheets">All sheets of the scan.</param>
    public static ScanResults Count(Scan scan, IReadOnlyList<ScanSheet> sheets)
    {
        var document = scan.Document;
        var handed = sheets.Where(sheet => sheet.IsHandedIn && document.Party(sheet.Participant) is not null).ToList();
        var people = handed.Select(sheet => sheet.Respondent).Distinct(StringComparer.Ordinal).Select((respondent, place) => (respondent, place)).ToDictionary(one => one.respondent, one => one.place, StringComparer.Ordinal);
        var perspectives = document.Instrument.Perspectives.Select((one, place) => (one.Id, place)).ToDictionary(one => one.Id, one => one.place, StringComparer.Ordinal);
        InstrumentAnswer[] answers =
        [
            .. from sheet in handed
               let organisation = document.PlaceOf(sheet.Participant)
               from question in ScanQuestion.Of(document, sheet.Participant)
               let level = question.Item.Options.FirstOrDefault(option => option.Id == sheet.Answers.GetValueOrDefault(question.Key))?.Level
               where level is not null
               select new InstrumentAnswer(people[sheet.Respondent], organisation, sheet.IsTogether ? 0 : perspectives[sheet.Perspective], question.About ?? -1, question.Place, level.Value, sheet.IsTogether),
        ];
        var numbers = InstrumentResults.Of(InstrumentTally.Of(DefinitionOf(document), answers), name => Chance(scan, name));
        return new(numbers, [.. document.Parties.Select(party => Response(document, party, handed))], [.. document.Parties.SelectMany(party => Words(document, party, handed))]);
    }

    private static ScanResponse Response(ScanDocument document, RoundParty party, List<ScanSheet> handed)
    {
        var people = handed.Count(sheet => sheet.Participant == party.Id && !sheet.IsTogether);
        return new(party.Id, people > 0 && people < document.MinimumGroup ? null : people, handed.Exists(sheet => sheet.Participant == party.Id && sheet.IsTogether));
    }

    // Of few people words tell who wrote them; and the order of the alphabet tells nothing.
    private static IEnumerable<ScanWords> Words(ScanDocument document, RoundParty party, List<ScanSheet> handed)
    {
        var own = handed.FindAll(sheet => sheet.Participant == party.Id);
        var personal = own.Count(sheet => !sheet.IsTogether);
        var told = own.FindAll(sheet => sheet.IsTogether || personal >= document.MinimumGroup);
        return ScanQuestion.Of(document, party.Id).Where(question => question.Item.Options.Count == 0)
            .Select(question => new ScanWords(party.Id, question.Key, [.. told.Select(sheet => sheet.Answers.GetValueOrDefault(question.Key)).OfType<string>().Order(StringComparer.Ordinal)]))
            .Where(words => words.Texts.Count > 0);
    }

    private static double Chance(Scan scan, NumberName name)
    {
        var bytes = Keyed(scan, string.Create(CultureInfo.InvariantCulture, $"{name.Area}/{name.Organisation}/{name.Part}/{name.IsSpread}"));
        return (BinaryPrimitives.ReadUInt64LittleEndian(bytes) >> 11) * (1.0 / (1UL << 53));
    }

    private static byte[] Keyed(Scan scan, string text) => HMACSHA256.HashData(Convert.FromHexString(scan.Secret), Encoding.UTF8.GetBytes(text));

    private static int AreaOf(ContentInstrument instrument, string area) => instrument.Areas.ToList().FindIndex(one => one.Id == area);

    private static FindingType TypeOf(ContentFinding finding) => finding switch
    {
        ContentFinding.BelowTarget => FindingType.BelowTarget,
        ContentFinding.BelowNeeded => FindingType.BelowNeeded,
        ContentFinding.PartnerGap => FindingType.PartnerGap,
        ContentFinding.PerspectiveGap => FindingType.PartGap,
        ContentFinding.DirectionGap => FindingType.DirectionGap,
        ContentFinding.WideSpread => FindingType.WideSpread,
        ContentFinding.Fallen => FindingType.Fallen,
        _ => FindingType.Withheld,
    };
}
