using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Monitor.Domain;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.Monitor.Campaigns;

/// <summary>The form of a campaign, as it was typed.</summary>
/// <param name="Asked">A name or code on each line, or <see cref="Everybody"/>.</param>
internal sealed record CampaignForm(string TitleNl, string TitleEn, string From, string Until, string Public, string Asked)
{
    public const string Yes = "ja";
    public const string No = "nee";

    /// <summary>Stands for every municipality of the first day.</summary>
    public const string Everybody = "*";

    public static CampaignForm New(DateOnly from, DateOnly until) => new("", "", Word(from), Word(until), Yes, Everybody);

    public static CampaignForm Of(Campaign campaign, MunicipalityPlaces places) => new(
        campaign.TitleNl, campaign.TitleEn, Word(campaign.From), Word(campaign.Until), campaign.IsPublic ? Yes : No,
        places.Real.Select(one => one.Code).ToHashSet(StringComparer.Ordinal).SetEquals(campaign.Asked) ? Everybody : string.Join('\n', campaign.Asked.Select(places.NameOf)));

    public static CampaignForm Posted(IFormCollection form) => new(
        LineInput.Read(form[CampaignRules.TitleField]),
        LineInput.Read(form[CampaignRules.TitleEnField]),
        LineInput.Read(form[CampaignRules.FromField]),
        LineInput.Read(form[CampaignRules.UntilField]),
        form[CampaignRules.PublicField].ToString(),
        TextInput.Read(form[CampaignRules.AskedField]));

    /// <returns>What was decided, with everything that could not be read.</returns>
    public (CampaignDraft Draft, IReadOnlyList<Refusal> Refusals) Read(IMunicipalities municipalities, DateOnly example)
    {
        var refusals = new List<Refusal>();
        var from = Day(From, MonitorTexts.Field_From, CampaignRules.FromField, example, refusals);
        var until = Day(Until, MonitorTexts.Field_Until, CampaignRules.UntilField, example, refusals);
        if (Public is not (Yes or No))
        {
            refusals.Add(new(RefusalKind.Invalid, "monitor.not-said", MonitorTexts.Wrong_Public, CampaignRules.PublicField));
        }

        var places = new MunicipalityPlaces(municipalities, from ?? example);
        var lines = Asked.Split(['\n', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var unknown = lines.Where(line => line != Everybody && places.Meant(line) is null).ToList();
        if (unknown.Count > 0)
        {
            refusals.Add(new(RefusalKind.Invalid, "monitor.unknown-municipality", Phrase.With(MonitorTexts.Wrong_Municipality, string.Join(", ", unknown)), CampaignRules.AskedField));
        }

        List<string> codes = [.. lines.SelectMany(line => line == Everybody ? places.Real.Select(one => one.Code) : places.Meant(line) is { } one ? [one.Code] : []).Distinct(StringComparer.Ordinal)];
        return (new(TitleNl, TitleEn, from ?? example, until ?? from ?? example, Public == Yes, codes), refusals);
    }

    private static DateOnly? Day(string text, string label, string field, DateOnly example, List<Refusal> refusals)
    {
        var read = DateRule.Read(text, label, field, example);
        refusals.AddRange(read.Refusals);
        return read.TryGet(out var day) ? day : null;
    }

    private static string Word(DateOnly day) => day.ToString("d-M-yyyy", CultureInfo.InvariantCulture);
}
