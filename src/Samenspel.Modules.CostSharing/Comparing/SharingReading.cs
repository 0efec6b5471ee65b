using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.CostSharing.Contracts;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.WebKit.Charts;
using Samenspel.WebKit.Layout;

namespace Samenspel.Modules.CostSharing.Comparing;

/// <summary>What the parts of the page share.</summary>
internal sealed record SharingReading(SharingView View, SiteLinks Links)
{
    public SharedCase Case => View.Case;

    public SharingQuestion Question => View.Question;

    public IReadOnlyList<SharedParticipant> Participants => View.Case.Participants;

    public IReadOnlyList<SharedByKey> Results => View.Results;

    /// <summary>The page without a choice.</summary>
    public string Here => Links.To(CostSharingPaths.Show(Case.Dossier.Id));

    /// <summary>The page with one thing chosen otherwise.</summary>
    public string With(SharingQuestion question, string? part = null) =>
        Links.To(CostSharingPaths.Show(Case.Dossier.Id), question.Query()) + (part is null ? "" : $"#{part}");

    /// <summary>The sign of a key in the drawing; null for one that is not drawn.</summary>
    public PointKind? SignOf(SharedByKey result)
    {
        var place = Results.Where(one => one.Cents is not null).Take(DotPlotModel.MostKinds).ToList().IndexOf(result);
        return place < 0 ? null : DotPlotModel.Kind(place, result.Key.Label);
    }
}
