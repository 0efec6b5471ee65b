using Samenspel.Modules.Atlas.Contracts;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Reading;

namespace Samenspel.Web.Tests.Atlas;

/// <summary>On arrangements made up for the test, with codes that do not exist.</summary>
public sealed class MembershipHistoryTests
{
    private static readonly Dictionary<string, AtlasMunicipality> Codes = new()
    {
        ["GM9001"] = Municipality("GM9001", "Aa"),
        ["GM9002"] = Municipality("GM9002", "Bee"),
        ["GM9003"] = Municipality("GM9003", "Cee", new DateOnly(2021, 1, 1), "GM9004"),
        ["GM9004"] = Municipality("GM9004", "Dee"),
    };

    [Fact]
    public void Missing_FromALaterVersion_IsInferredLeaving()
    {
        var members = Read([2018, 2020], [["GM9001", "GM9002"], ["GM9001"]]);

        Assert.Equal([("Aa", null, Leaving.None), ("Bee", 2020, Leaving.Inferred)], Short(members));
    }

    [Fact]
    public void Return_AfterAVersionWithout_IsASecondStretch()
    {
        var members = Read([2018, 2020, 2022], [["GM9001", "GM9002"], ["GM9001"], ["GM9001", "GM9002"]]);

        Assert.Equal([("Aa", null, Leaving.None), ("Bee", 2020, Leaving.Inferred), ("Bee", null, Leaving.None)], Short(members));
        Assert.Equal(new DateOnly(2022, 1, 1), members[2].JoinedOn!.Value.First);
    }

    [Fact]
    public void Version_WithoutAList_SaysNothingAboutLeaving()
    {
        var members = Read([2018, 2020, 2022], [["GM9001"], [], ["GM9001"]]);

        Assert.Equal([("Aa", null, Leaving.None)], Short(members));
    }

    [Fact]
    public void Municipality_ThatEnded_IsSucceededOnThatDay()
    {
        var replaced = Read([2018, 2022], [["GM9001", "GM9003"], ["GM9001", "GM9004"]]);
        var stillListed = Read([2018], [["GM9001", "GM9003"]]);

        Assert.Equal([("Aa", null, Leaving.None), ("Cee", 2021, Leaving.Succeeded), ("Dee", null, Leaving.None)], Short(replaced));
        Assert.Equal([("Aa", null, Leaving.None), ("Cee", 2021, Leaving.Succeeded), ("Dee", null, Leaving.None)], Short(stillListed));
        Assert.Equal((false, true), (replaced[2].FromPredecessor, stillListed[2].FromPredecessor));
    }

    [Fact]
    public void Arrangement_ThatEnded_TakesItsLastMembersWithIt()
    {
        var members = Read([2018, 2020], [["GM9001", "GM9002"], ["GM9001"]], new DateOnly(2023, 7, 1));

        Assert.Equal([("Aa", 2023, Leaving.ArrangementEnded), ("Bee", 2020, Leaving.Inferred)], Short(members));
    }

    private static List<Membership> Read(int[] years, string[][] lists, DateOnly? until = null)
    {
        var versions = years.Select((year, i) => new Arrangement
        {
            Id = $"{i}",
            ChainId = "0",
            Name = "Made up",
            PowersBy = "Mandaat",
            ValidFrom = new DateOnly(year, 1, 1),
            ValidUntil = i + 1 < years.Length ? new DateOnly(years[i + 1], 1, 1) : until,
        }).ToList();
        var participants = lists.SelectMany((codes, i) => codes.Select((code, position) => new ArrangementParticipant
        {
            ArrangementId = $"{i}",
            Position = position,
            Name = "as registered",
            Code = code,
            JoinedOn = new DateOnly(2018, 1, 1),
        }));
        return new MembershipHistory(Codes).OfRegister(versions, participants.ToLookup(row => row.ArrangementId), until);
    }

    private static IEnumerable<(string, int?, Leaving)> Short(IEnumerable<Membership> members) =>
        members.Select(member => (member.Name, member.LeftOn?.First.Year, member.Leaving));

    private static AtlasMunicipality Municipality(string code, string name, DateOnly? until = null, string? current = null) =>
        new(code, name, "X", null, until, current ?? code, current is null ? name : "Dee", true, null, null, null, null, null);
}
