using Samenspel.Engine.Instruments;
using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Assessments.Scans;
using Samenspel.Modules.Assessments.Sessions;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Sheets;

namespace Samenspel.Modules.Assessments.Exporting;

/// <summary>A closed scan as a report for Word: of what the reader may see, the same as the page.</summary>
internal static class ScanReport
{
    public static byte[] Write(ScanView view, ScanFound found) =>
        WordFile.Write($"{ScanSpeech.TitleOf(view)}: {view.Dossier.Title}", ScanSpeech.Sentence(view), [.. Result(view, found), .. Advice(view, found), .. Areas(view, found), .. How(view)]);

    private static IEnumerable<WordBlock> Result(ScanView view, ScanFound found)
    {
        yield return new WordHeading(SessionTexts.Report_Result);
        yield return new WordTable(
            [ScanTexts.Area, .. view.Parties.Select(party => party.Party.Name)],
            [.. view.Instrument.Areas.Select((area, place) => (IReadOnlyList<string>)[InstrumentWords.In(area.Name), .. view.Parties.Select(party => Cell(view, party, found.Numbers.Areas[place].Of(party.Place)))])]);
        if (view.Instrument.Target is { } target)
        {
            yield return new WordText(Phrase.With(SessionTexts.Target, ScanSpeech.Marks(view.Instrument, target.Feasible)));
            yield return new WordSource(InstrumentWords.In(target.Reason));
        }
    }

    private static IEnumerable<WordBlock> Advice(ScanView view, ScanFound found)
    {
        yield return new WordHeading(ScanTexts.Advice_Title);
        var advised = found.Findings.GroupBy(finding => finding.Rule).OrderBy(group => group.Key).ToList();
        if (advised.Count == 0)
        {
            yield return new WordText(ScanTexts.Advice_None);
        }

        foreach (var group in advised)
        {
            var advice = view.Instrument.Advice[group.Key];
            yield return new WordHeading(InstrumentWords.In(advice.Agenda), 2);
            yield return new WordText(InstrumentWords.In(advice.Reason));
            foreach (var finding in group)
            {
                yield return new WordText(ScanSpeech.Told(view, finding), IsItem: true);
            }
        }
    }

    private static IEnumerable<WordBlock> Areas(ScanView view, ScanFound found)
    {
        var session = view.Scan.Document.Session;
        foreach (var (place, area) in view.Instrument.Areas.Index())
        {
            yield return new WordHeading(InstrumentWords.In(area.Name));
            var organisations = found.Numbers.Areas[place].Organisations;
            yield return new WordTable(
                [ScanTexts.How_Whose, ScanTexts.How_Number, ScanTexts.How_People, ScanTexts.How_Spread],
                [
                    .. organisations.SelectMany(one => (IEnumerable<IReadOnlyList<string>>)
                    [
                        Row(ScanSpeech.Name(view, one.Organisation), one.Number, one.Consensus), .. one.Parts.Select(part => Row($"{ScanSpeech.Name(view, one.Organisation)}, {ScanSpeech.PartName(view, part.Part)}", part.Number, null)),
                    ]),
                ]);
            if (session?.Notes.GetValueOrDefault(area.Id) is { } note)
            {
                yield return new WordHeading(SessionTexts.Note, 2);
                yield return new WordText(note);
            }

            if (session?.Actions.Where(one => one.Area == area.Id).ToList() is { Count: > 0 } actions)
            {
                yield return new WordHeading(SessionTexts.Actions, 2);
                foreach (var one in actions)
                {
                    yield return new WordText(SessionSpeech.Of(view, one), IsItem: true);
                }
            }
        }
    }

    private static IEnumerable<WordBlock> How(ScanView view)
    {
        yield return new WordHeading(SessionTexts.Report_How);
        yield return new WordText(view.Instrument.CountsLowest ? ScanTexts.How_Lowest : ScanTexts.How_Mean);
        yield return new WordSource(Phrase.With(ScanTexts.Heat_Note, view.Scan.Document.MinimumGroup));
        if (view.Instrument.Edition.Note is { } note)
        {
            yield return new WordSource(InstrumentWords.In(note));
        }
    }

    private static string Cell(ScanView view, ScanPartyView party, OrganisationResult? result) => !party.IsSeen ? ScanTexts.Cell_Private
        : result?.Value is not { } value ? result is null ? ScanTexts.Cell_None : ScanSpeech.Number(result.Number)
        : view.Instrument.IsShownAsLevel ? $"{ScanSpeech.Marks(view.Instrument, value)} ({ScanSpeech.Number(value)})" : ScanSpeech.Number(value);

    private static IReadOnlyList<string> Row(string name, PublishedNumber number, double? consensus) =>
    [
        name, consensus is { } said ? $"{ScanSpeech.Number(said)} ({ScanTexts.Cell_Together})" : ScanSpeech.Number(number), number.IsShown ? Show.Count(number.People) : "–", ScanSpeech.SpreadOf(number) ?? "–",
    ];
}
