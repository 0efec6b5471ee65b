using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samenspel.Engine.Surveys;
using Samenspel.Kernel;
using Samenspel.Modules.Monitor.Campaigns;
using Samenspel.Modules.Monitor.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Tables;

namespace Samenspel.Modules.Monitor.Showing;

/// <summary>The relations of a campaign as the address asks for them.</summary>
internal sealed class RelationList
{
    public const string MunicipalityName = "gemeente";
    public const string StatusName = "status";
    public const string ByName = "naam";
    public const string ByStatus = "status";
    public const int PageSize = 50;

    private RelationList(IReadOnlyList<SurveyRelation> all, ListAddress address, FormFaults faults, string municipality, SurveyStatus? status) =>
        (All, Address, Faults, Municipality, Status) = (all, address, faults, municipality, status);

    /// <summary>Those that were asked for, in the order that was asked for.</summary>
    public IReadOnlyList<SurveyRelation> All { get; }

    public ListAddress Address { get; }

    public FormFaults Faults { get; }

    /// <summary>As it was typed.</summary>
    public string Municipality { get; }

    public SurveyStatus? Status { get; }

    public IEnumerable<SurveyRelation> Shown => All.Skip((Address.Page - 1) * PageSize).Take(PageSize);

    public static RelationList Of(CampaignView view, string path, IQueryCollection query)
    {
        var faults = new List<Refusal>();
        var (typed, word) = (LineInput.Read(query[MunicipalityName].ToString()), query[StatusName].ToString());
        var status = Enum.GetValues<SurveyStatus>().Where(one => CampaignWords.WordOf(one) == word).Cast<SurveyStatus?>().FirstOrDefault();
        if (word.Length > 0 && status is null)
        {
            faults.Add(new(RefusalKind.Invalid, "monitor.unknown-status", Phrase.With(MonitorTexts.Wrong_Status, word, string.Join(", ", Enum.GetValues<SurveyStatus>().Select(CampaignWords.WordOf))), StatusName));
        }

        var code = typed.Length == 0 ? null : view.Places.Meant(typed)?.Code;
        if (typed.Length > 0 && code is null)
        {
            faults.Add(new(RefusalKind.Invalid, "monitor.unknown-municipality", Phrase.With(MonitorTexts.Wrong_Municipality, typed), MunicipalityName));
        }

        var order = query[ListAddress.SortName].ToString();
        var (column, isDescending) = order.StartsWith('-') ? (order[1..], true) : (order, false);
        var page = int.TryParse(query[ListAddress.PageName], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;
        var address = new ListAddress(path, [(MunicipalityName, typed.Length > 0 ? typed : null), (StatusName, status is { } kept ? CampaignWords.WordOf(kept) : null)],
            column == ByStatus ? ByStatus : ByName, isDescending, page);
        var wanted = (view.Result?.Relations ?? []).Where(one => (status is null || one.Status == status) && (code is null || one.Left == code || one.Right == code));
        return new([.. Sorted(wanted, address, view.Places)], address, new(faults), typed, status);
    }

    private static IEnumerable<SurveyRelation> Sorted(IEnumerable<SurveyRelation> wanted, ListAddress address, MunicipalityPlaces places)
    {
        var byName = wanted.OrderBy(one => places.NameOf(one.Left), StringComparer.CurrentCulture).ThenBy(one => places.NameOf(one.Right), StringComparer.CurrentCulture);
        var sorted = address.Sort == ByStatus ? byName.OrderBy(one => one.Status) : (IEnumerable<SurveyRelation>)byName;
        return address.Descending ? sorted.Reverse() : sorted;
    }
}
