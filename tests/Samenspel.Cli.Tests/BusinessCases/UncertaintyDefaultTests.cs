using System.Text;
using System.Text.Json.Nodes;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Cli.Tests.BusinessCases;

public class UncertaintyDefaultTests
{
    private static readonly string File = RepositoryFiles.At("content/defaults/uncertainty.json");

    [Fact]
    public void ShippedDefaults_AreThoseOfTheContentAndEachHasReasonInBothLanguages()
    {
        Assert.True(UncertaintyDefaults.Read(System.IO.File.ReadAllBytes(File)).TryGet(out var defaults));

        Assert.Equal(defaults.Hash, UncertaintyDefaults.Shipped.Hash);
        Assert.Equal(Enum.GetValues<DefaultId>(), defaults.All.Select(one => one.Id).Order());
        Assert.All(defaults.All, one => Assert.True(one is { Name.En: not null, Reason.En: not null }));
        // What has no source says that it is our own judgement.
        Assert.All(defaults.All.Where(one => one.Sources.Count == 0), one => Assert.Contains("eigen oordeel", one.Reason.Nl, StringComparison.OrdinalIgnoreCase));
        Assert.Equal("uitgangspunt Samenspel", defaults.Label.Nl);
    }

    [Fact]
    public void BrokenDefaults_AreAllNamed()
    {
        var root = JsonNode.Parse(System.IO.File.ReadAllText(File))!;
        var defaults = root["defaults"]!.AsArray();
        defaults[0]!["numbers"]!["value"] = 99;
        defaults[2]!["numbers"]!["low"] = 0.2;
        defaults[4]!["numbers"]!["likely"] = "soon";
        defaults[5]!["id"] = "years";
        defaults[6]!.AsObject().Remove("reason");

        var outcome = UncertaintyDefaults.Read(Encoding.UTF8.GetBytes(root.ToJsonString()));

        Assert.False(outcome.TryGet(out _));
        var fields = outcome.Refusals.Select(refusal => refusal.Field).ToList();
        Assert.Contains("$.defaults[0].numbers", fields);
        Assert.Contains("$.defaults[2].numbers", fields);
        Assert.Contains("$.defaults[4].numbers.likely", fields);
        Assert.Contains("$.defaults.years", fields);
        Assert.Contains("$.defaults.setUpEstimate", fields);
        Assert.Contains("$.defaults[6].reason", fields);
    }
}
