using System.Globalization;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.Access.Domain;
using Samenspel.Modules.Access.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Access.Digests;

/// <summary>What pages and messages call the parts of a digest.</summary>
internal static class DigestWords
{
    public static readonly DayOfWeek[] Weekdays =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static string Of(DigestRhythm rhythm) => rhythm switch
    {
        DigestRhythm.Daily => DigestTexts.Rhythm_Daily,
        DigestRhythm.Weekly => DigestTexts.Rhythm_Weekly,
        _ => DigestTexts.Rhythm_Never,
    };

    public static string Of(DigestTopic topic) => topic switch
    {
        DigestTopic.Turn => DigestTexts.Topic_Turn,
        DigestTopic.Decisions => DigestTexts.Topic_Decisions,
        DigestTopic.Shared => DigestTexts.Topic_Shared,
        DigestTopic.Discussion => DigestTexts.Topic_Discussion,
        _ => DigestTexts.Topic_Warnings,
    };

    public static string Of(DayOfWeek day) => CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(day);

    public static string Line(DigestItem item) => item.By is { } by ? Phrase.With(DigestTexts.Line_By, item.What, Show.Date(by)) : item.What;

    public static string Subject(IReadOnlyCollection<DigestItem> items) =>
        Phrase.With(DigestTexts.Mail_Subject, items.Count, items.Select(one => one.Scope).Distinct().Count());
}
