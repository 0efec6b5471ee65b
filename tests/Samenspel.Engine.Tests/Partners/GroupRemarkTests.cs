using FsCheck;
using FsCheck.Fluent;
using Samenspel.Engine.Partners;

namespace Samenspel.Engine.Tests.Partners;

public class GroupRemarkTests
{
    [Fact]
    public void Remarks_OfAGroup_NameReasonsAndWeakPoints()
    {
        var question = new PartnerQuestion
        {
            Borders = BorderGraph.Of(4, [(0, 1), (1, 2), (2, 3)]),
            Municipality = 0,
            Inhabitants = [10, 60, 20, 5],
            Criteria = [PartnerCriterion.ByMember(2, [0.9, 0.8, double.NaN, 1]), PartnerCriterion.ByMember(1, [0.1, 0.2, 0.3, 0]), PartnerCriterion.ByMember(1, [double.NaN, double.NaN, double.NaN, 1])],
        };
        var remarks = GroupRemarks.Of(question, GroupParts.Of(question, [0, 1, 2]), [[0, 2, 3], [3, -1], [1, -1]], leastMembers: 4, leastInhabitants: 90);

        Assert.Equal(
            [
                new(GroupRemarkKind.FitsWell, 0, (0.9 + 0.8) / 2), new(GroupRemarkKind.PartlyKnown, 0, 2.0 / 3), new(GroupRemarkKind.FitsBadly, 1, (0.1 + 0.2 + 0.3) / 3),
                new(GroupRemarkKind.Unknown, 2, 0), new(GroupRemarkKind.FewMembers, 0, 3), new(GroupRemarkKind.OneDominates, 1, 60.0 / 90), new(GroupRemarkKind.HingesOn, 1, 0),
                new(GroupRemarkKind.TogetherIn, 0, 2), new(GroupRemarkKind.TiedElsewhere, 0, 0), new(GroupRemarkKind.TiedElsewhere, 0, 2), new(GroupRemarkKind.TiedElsewhere, 2, 1),
            ],
            remarks);
    }

    [Fact]
    public void Fits_OfMunicipalitiesInAnotherOrder_AreTheSame() => Prop.ForAll(AnyCountry.UpTo(8), country =>
    {
        var n = country.Borders.Count;
        int[] order = [.. Enumerable.Range(0, n).Reverse()];
        var turned = new AnyCountry(
            country.Borders.Only(order), [.. order.Select(one => country.Inhabitants[one])],
            [.. order.SelectMany(i => order.Select(j => country.Pairs[(i * n) + j]))], [.. order.Select(one => country.Own[one])], [.. country.Units.Length == 0 ? [] : order.Select(one => country.Units[one])]);
        var (fits, others) = (PartnerSearch.Of(country.Question(5)).BestOfSize, PartnerSearch.Of(turned.Question(5) with { Municipality = n - 1 }).BestOfSize);
        return fits.Zip(others).All(pair => pair.First is null ? pair.Second is null : Math.Abs(pair.First.Fit - pair.Second!.Fit) < 1e-12);
    }).QuickCheckThrowOnFailure();
}
