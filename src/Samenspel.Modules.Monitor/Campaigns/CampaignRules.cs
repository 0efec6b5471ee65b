using Samenspel.Kernel;
using Samenspel.Modules.Monitor.Domain;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Monitor.Campaigns;

/// <summary>What a campaign must keep to. Everything that is wrong is named at its field.</summary>
internal static class CampaignRules
{
    public const string TitleField = "titel";
    public const string TitleEnField = "titel-en";
    public const string FromField = "van";
    public const string UntilField = "tot";
    public const string AskedField = "gemeenten";
    public const string PublicField = "openbaar";
    private const int LongestDays = 400;
    private static readonly DateOnly First = new(2004, 1, 1);
    private static readonly DateOnly Last = new(2100, 12, 31);

    public static Refusal IsClosed() => new(RefusalKind.Conflict, "monitor.closed", MonitorTexts.Wrong_Closed);

    public static IEnumerable<Refusal> Check(CampaignDraft draft, MunicipalityPlaces places)
    {
        if (draft.TitleNl.Length is 0 or > Campaign.TitleMaxLength)
        {
            yield return Wrong("monitor.title", Phrase.With(MonitorTexts.Wrong_Title, MonitorTexts.Field_Title, Campaign.TitleMaxLength), TitleField);
        }

        if (draft.TitleEn.Length > Campaign.TitleMaxLength)
        {
            yield return Wrong("monitor.title", Phrase.With(MonitorTexts.Wrong_Title, MonitorTexts.Field_TitleEn, Campaign.TitleMaxLength), TitleEnField);
        }

        if (draft.From < First || draft.From > Last)
        {
            yield return Wrong("monitor.period", Phrase.With(MonitorTexts.Wrong_Day, Show.Date(First), Show.Date(Last)), FromField);
        }
        else if (draft.Until < draft.From)
        {
            yield return Wrong("monitor.period", MonitorTexts.Wrong_PeriodOrder, UntilField);
        }
        else if (draft.Until.DayNumber - draft.From.DayNumber > LongestDays)
        {
            yield return Wrong("monitor.period", Phrase.With(MonitorTexts.Wrong_PeriodLong, LongestDays), UntilField);
        }

        if (draft.Asked.Count < 2)
        {
            yield return Wrong("monitor.too-few-asked", MonitorTexts.Wrong_TooFew, AskedField);
        }

        var gone = draft.Asked.Where(code => !places.IsAlive(code)).ToList();
        if (gone.Count > 0)
        {
            yield return Wrong("monitor.not-there", Phrase.With(MonitorTexts.Wrong_NotThere, string.Join(", ", gone.Select(places.NameOf)), Show.Date(places.Day)), AskedField);
        }
    }

    /// <summary>Who answered stays asked, and the day by which municipalities count stays once anybody answered.</summary>
    public static IEnumerable<Refusal> CheckLeft(Campaign campaign, CampaignDraft draft, IReadOnlyList<string> sent)
    {
        var left = sent.Except(draft.Asked).ToList();
        if (left.Count > 0)
        {
            yield return Wrong("monitor.has-answered", Phrase.With(MonitorTexts.Wrong_HasAnswered, string.Join(", ", left)), AskedField);
        }

        if (sent.Count > 0 && draft.From != campaign.From)
        {
            yield return Wrong("monitor.begun", MonitorTexts.Wrong_Begun, FromField);
        }
    }

    private static Refusal Wrong(string code, string message, string field) => new(RefusalKind.Invalid, code, message, field);
}
