using System.Globalization;
using Samenspel.Engine.Surveys;
using Samenspel.Kernel.Acting;
using Samenspel.Modules.Monitor.Domain;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Layout;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Monitor.Campaigns;

/// <summary>What pages, files and the record call things of a campaign.</summary>
internal static class CampaignWords
{
    public static string Title(this Campaign campaign) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && campaign.TitleEn.Length > 0 ? campaign.TitleEn : campaign.TitleNl;

    public static string Period(this Campaign campaign) => Phrase.With(MonitorTexts.Period, Show.Date(campaign.From), Show.Date(campaign.Until));

    public static string Chain(this Campaign campaign) => ChainOf(campaign.Organisation);

    public static string Subject(this Campaign campaign) => $"campaign:{campaign.Id}";

    public static string ChainOf(OrganisationId organisation) => $"organisation:{organisation.Value}";

    /// <returns>Whether the actor works for who runs it or for who is asked.</returns>
    public static bool MayFollow(this Actor actor, Campaign campaign) =>
        actor.WorksFor(campaign.Organisation) || actor.Memberships.Any(one => one.Code is { } code && campaign.Asked.Contains(code));

    public static string Of(CampaignState state) => state switch
    {
        CampaignState.Planned => MonitorTexts.State_Planned,
        CampaignState.Running => MonitorTexts.State_Running,
        CampaignState.Over => MonitorTexts.State_Over,
        _ => MonitorTexts.State_Closed,
    };

    public static StatusKind SignOf(CampaignState state) => state switch
    {
        CampaignState.Planned => StatusKind.None,
        CampaignState.Running => StatusKind.Busy,
        CampaignState.Over => StatusKind.Warn,
        _ => StatusKind.Ok,
    };

    public static string Of(SurveyStatus status) => status switch
    {
        SurveyStatus.Confirmed => MonitorTexts.Status_Confirmed,
        SurveyStatus.Unconfirmed => MonitorTexts.Status_Unconfirmed,
        SurveyStatus.Denied => MonitorTexts.Status_Denied,
        _ => MonitorTexts.Status_Expired,
    };

    public static StatusKind SignOf(SurveyStatus status) => status switch
    {
        SurveyStatus.Confirmed => StatusKind.Ok,
        SurveyStatus.Unconfirmed => StatusKind.None,
        SurveyStatus.Denied => StatusKind.Bad,
        _ => StatusKind.Warn,
    };

    /// <summary>In addresses and files.</summary>
    public static string WordOf(SurveyStatus status) => status switch
    {
        SurveyStatus.Confirmed => "bevestigd",
        SurveyStatus.Unconfirmed => "onbevestigd",
        SurveyStatus.Denied => "ontkend",
        _ => "vervallen",
    };

    public static string Of(SurveyVerdict verdict) => verdict switch
    {
        SurveyVerdict.Confirms => MonitorTexts.Verdict_Confirms,
        SurveyVerdict.Denies => MonitorTexts.Verdict_Denies,
        _ => MonitorTexts.Verdict_Ended,
    };

    /// <summary>In forms and files.</summary>
    public static string WordOf(SurveyVerdict verdict) => verdict switch
    {
        SurveyVerdict.Confirms => "bevestigt",
        SurveyVerdict.Denies => "ontkent",
        _ => "voorbij",
    };
}
