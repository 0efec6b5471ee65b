using Samenspel.Modules.Assessments.Domain;
using Samenspel.Modules.Process.Contracts;

namespace Samenspel.Modules.Assessments.Scans;

/// <summary>One thing that somebody of a participant answers.</summary>
/// <param name="Key">Under which the answer is kept.</param>
/// <param name="Place">Of the item in the instrument.</param>
/// <param name="About">The place of the partner that it is about; null for none in particular.</param>
internal sealed record ScanQuestion(string Key, ContentArea Area, ContentAsked Item, int Place, int? About)
{
    /// <summary>Where its answer stands in the form.</summary>
    public string Field => "a." + Key;

    /// <returns>All that is asked of people of a participant, for each partner apart where the instrument says so.</returns>
    public static IReadOnlyList<ScanQuestion> Of(ScanDocument document, Guid participant)
    {
        var asked = document.Instrument.Areas.SelectMany(area => area.Items.Select(item => (area, item))).Select((one, place) => (one.area, one.item, place)).ToList();
        return document.Instrument.Subject != ContentSubject.EachPartner
            ? [.. asked.Select(one => new ScanQuestion(one.item.Id, one.area, one.item, one.place, null))]
            :
            [
                .. Enumerable.Range(0, document.Parties.Count).Where(about => document.Parties[about].Id != participant).SelectMany(about =>
                    asked.Select(one => new ScanQuestion($"{document.Parties[about].Id:N}.{one.item.Id}", one.area, one.item, one.place, about))),
            ];
    }
}
