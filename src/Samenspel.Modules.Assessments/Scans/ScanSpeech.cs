using System.Globalization;
using Samenspel.Engine.Instruments;
using Samenspel.Modules.Assessments.Instruments;
using Samenspel.Modules.Assessments.Rounds;
using Samenspel.Modules.Assessments.Texts;
using Samenspel.Modules.Process.Contracts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Assessments.Scans;

/// <summary>How pages speak of scans.</summary>
internal static class ScanSpeech
{
    private const int Shades = 8;

    public static string TitleOf(ScanView view) => Phrase.With(ScanTexts.Title, InstrumentWords.In(view.Instrument.Edition.Name), view.Scan.Number);

    public static string StateOf(ScanView view) => view.Scan.IsClosed ? ScanTexts.State_Closed : view.IsOver ? ScanTexts.State_Over : ScanTexts.State_Open;

    public static StatusKind SignOf(ScanView view) => view.Scan.IsClosed ? StatusKind.Ok : view.IsOver ? StatusKind.Warn : StatusKind.Busy;

    /// <summary>One sentence that says where a scan is.</summary>
    public static string Sentence(ScanView view)
    {
        var responding = view.Parties.Count(party => party.People != 0 || party.HasTogether);
        return view.Scan.ClosedAt is { } closed ? Phrase.With(ScanTexts.Sentence_Closed, RoundWords.DayOf(closed), responding, view.Parties.Count)
            : view.IsOver ? Phrase.With(ScanTexts.Sentence_Over, responding, view.Parties.Count)
            : view.Scan.Document.LastDay is { } day ? Phrase.With(ScanTexts.Sentence_OpenUntil, responding, view.Parties.Count, Show.Date(day))
            : Phrase.With(ScanTexts.Sentence_Open, responding, view.Parties.Count);
    }

    /// <summary>How many people answered, where that may be told.</summary>
    public static string PeopleOf(ScanView view, ScanPartyView party) => party.People switch
    {
        null => Phrase.With(ScanTexts.People_Few, view.Scan.Document.MinimumGroup),
        0 => ScanTexts.People_None,
        1 => ScanTexts.People_One,
        { } people => Phrase.With(ScanTexts.People, people),
    };

    public static string Number(double value) => Show.Number((decimal)value, 1);

    /// <summary>A number, or why there is none.</summary>
    public static string Number(PublishedNumber number) => number.State switch
    {
        NumberState.Shown => Number(number.Value),
        NumberState.TooFew => ScanTexts.Cell_TooFew,
        NumberState.Complement => ScanTexts.Cell_Complement,
        _ => ScanTexts.Cell_None,
    };

    /// <summary>The level that a value is, or the two that it lies between: <c>I–II</c>.</summary>
    public static string Marks(ContentInstrument instrument, double value)
    {
        var number = new PublishedNumber(NumberState.Shown, value, 0, 0, 0, 0, SpreadBand.Withheld);
        var (low, high) = number.Levels()!.Value;
        return low == high ? Mark(instrument, low) : $"{Mark(instrument, low)}–{Mark(instrument, high)}";
    }

    /// <summary>How dark a cell is: 0 for the lowest level to 8 for the highest.</summary>
    public static string ShadeOf(ContentInstrument instrument, double value) =>
        Math.Clamp((int)Math.Round((value - 1) / Math.Max(1, instrument.Levels.Count - 1) * Shades), 0, Shades).ToString(CultureInfo.InvariantCulture);

    public static string? SpreadOf(PublishedNumber number) => !number.IsShown ? null : number.Spread switch
    {
        SpreadBand.Close => ScanTexts.Spread_Close,
        SpreadBand.Some => ScanTexts.Spread_Some,
        SpreadBand.Wide => ScanTexts.Spread_Wide,
        _ => ScanTexts.Spread_Withheld,
    };

    /// <summary>The numbers that a finding rests on.</summary>
    public static string Told(ScanView view, Finding finding)
    {
        var area = InstrumentWords.In(view.Instrument.Areas[finding.Area].Name);
        var (one, other, difference) = (finding.Gap.One, finding.Gap.Other, Number(finding.Gap.Value));
        return finding.Kind switch
        {
            FindingType.BelowTarget => Phrase.With(ScanTexts.Found_BelowTarget, area, Name(view, one), difference),
            FindingType.BelowNeeded => Phrase.With(ScanTexts.Found_BelowNeeded, area, Name(view, one), difference),
            FindingType.PartnerGap => Phrase.With(ScanTexts.Found_PartnerGap, area, Name(view, one), Name(view, other), difference),
            FindingType.PartGap => Phrase.With(ScanTexts.Found_PartGap, area, Name(view, finding.Gap.Organisation!.Value), PartName(view, one), PartName(view, other), difference),
            FindingType.DirectionGap => Phrase.With(ScanTexts.Found_DirectionGap, area, Name(view, one), Name(view, other), difference),
            FindingType.WideSpread => Phrase.With(ScanTexts.Found_WideSpread, area, Name(view, one)),
            FindingType.Fallen => Phrase.With(ScanTexts.Found_Fallen, area, Name(view, one), difference),
            _ => Phrase.With(ScanTexts.Found_Withheld, area, Name(view, one)),
        };
    }

    public static string Name(ScanView view, int party) => view.Parties[party].Party.Name;

    public static string PartName(ScanView view, int part) => view.Instrument.IsSplitByPartner ? Name(view, part) : InstrumentWords.In(view.Instrument.Perspectives[part].Name);

    public static string HardnessOf(int blocks) => blocks switch
    {
        4 => AssessmentTexts.Hardness_Law,
        3 => AssessmentTexts.Hardness_Published,
        2 => AssessmentTexts.Hardness_Derived,
        1 => AssessmentTexts.Hardness_Judgement,
        _ => AssessmentTexts.Hardness_Unverified,
    };

    private static string Mark(ContentInstrument instrument, int level) => instrument.Levels.FirstOrDefault(one => one.Level == level)?.Mark ?? level.ToString(CultureInfo.CurrentCulture);
}
