using System.Globalization;
using Samenspel.Engine.BusinessCases;
using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Cli.Tests.BusinessCases;

public class NormFileTests
{
    [Fact]
    public void ShippedNorms_AreReadWithSourceAndCaveat()
    {
        var norms = StaffingNormFiles.Load(new ShippedFiles(RepositoryFiles.Root));

        var curve = Assert.Single(norms.Curves);
        Assert.Equal(new CurveReading(16.5m, false), curve.Curve.At(38_000));
        Assert.NotNull(curve.Caveat.En);
        Assert.Equal(new DateOnly(2004, 8, 9), curve.Source.Date);
        var rule = Assert.Single(norms.Rules);
        Assert.True(rule.Rule.Derived);
        Assert.Equal(2, rule.Rule.Points!.Count);
    }

    /// <summary>The norm is the report's table: it gives every municipality of the example back its own figure.</summary>
    [Fact]
    public void ShippedCurve_AtTheExamplesSizes_GivesTheExamplesFigures()
    {
        Assert.True(BusinessCaseFiles.Read(File.ReadAllBytes(RepositoryFiles.At("examples/drechtsteden-2004.json"))).TryGet(out var file));
        var curve = StaffingNormFiles.Load(new ShippedFiles(RepositoryFiles.Root)).Curves[0].Curve;

        Assert.All(file.Participants, participant =>
            Assert.Equal(participant.FteAlone!.Value, curve.At((long)participant.Inhabitants.Value)!.Fte));
    }

    [Fact]
    public void BrokenNorms_AreAllNamedWithFileAndPath()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        var folder = Directory.CreateTempSubdirectory("samenspel-norms-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "a.json"), """
                {"format":"samenspel-fte-norm/1","id":"a","name":"A","source":{"title":"S"},"validFrom":"2020-01-01","validUntil":"2019-01-01","caveat":"C",
                 "points":[{"inhabitants":10,"fte":1},{"inhabitants":5,"fte":2},{"inhabitants":20}]}
                """);
            File.WriteAllText(Path.Combine(folder.FullName, "b.json"), """
                {"format":"samenspel-joint-rule/1","id":"a","name":"A","source":{"title":"S"},"validFrom":"2020-01-01","rule":{"points":[]}}
                """);
            File.WriteAllText(Path.Combine(folder.FullName, "c.json"), "{");

            var outcome = StaffingNormFiles.Read(folder.FullName);

            Assert.False(outcome.TryGet(out _));
            Assert.Equal(
                ["a.json: $.points[2].fte", "a.json: $.validUntil", "b.json: $.id", "b.json: $.rule.points", "c.json: $"],
                outcome.Refusals.Select(refusal => refusal.Field).Order(StringComparer.Ordinal));
            Assert.Throws<UnusableSetupException>(() => StaffingNormFiles.Load(new ShippedFiles(Path.Combine(folder.FullName, "nowhere"))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
