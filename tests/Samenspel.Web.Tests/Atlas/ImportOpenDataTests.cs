using Microsoft.EntityFrameworkCore;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Domain;
using Samenspel.Modules.Atlas.Importing;

namespace Samenspel.Web.Tests.Atlas;

public sealed class ImportOpenDataTests
{
    [Fact]
    public async Task FirstStart_WithTheShippedFiles_HoldsTheCountsOfTheReadme()
    {
        await using var atlas = await AtlasDatabase.CreateAsync();

        var said = await atlas.PrepareAsync();

        Assert.Equal(342, await Count<Municipality>(atlas));
        Assert.Equal(540, await Count<MunicipalityCode>(atlas));
        Assert.Equal(209, await Count<Reorganisation>(atlas));
        Assert.Equal(905, await Count<Adjacency>(atlas));
        Assert.Equal(342 * 6, await Count<RegionMembership>(atlas));
        Assert.Equal(1186, await Count<Arrangement>(atlas));
        Assert.Equal(9516, await Count<ArrangementParticipant>(atlas));
        Assert.Equal(57, await Count<IctPartnership>(atlas));
        Assert.Equal(220, await Count<IctPartnershipParticipant>(atlas));
        Assert.Equal(6373, await Count<MunicipalFinance>(atlas));
        Assert.Equal(46, await Count<BenchmarkFigure>(atlas));
        Assert.Equal(483 + 458, await Count<MunicipalityOfYear>(atlas));
        Assert.Equal(1, await Count<MapDocument>(atlas));
        Assert.Equal(DataKinds.All.Count, await Count<ImportRecord>(atlas));
        var line = Assert.Single(said);
        Assert.Contains("342 municipalities", line, StringComparison.Ordinal);
        Assert.Contains("9,516 arrangement participants", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FirstStart_KeepsTheSumsThatTheReadmeNames()
    {
        await using var atlas = await AtlasDatabase.CreateFilledAsync();

        Assert.Equal(18_130_208, await atlas.UseAsync(db => db.Set<Municipality>().SumAsync(municipality => municipality.Inhabitants)));
        Assert.Equal(18_044_027, await atlas.UseAsync(db => db.Set<Municipality>().SumAsync(municipality => municipality.InhabitantsYearBefore)));
        Assert.Equal(17_942_942, await atlas.UseAsync(db => db.Set<Municipality>().SumAsync(municipality => municipality.InhabitantsTwoYearsBefore)));
        Assert.Equal(451, await atlas.UseAsync(db => db.Set<Arrangement>().CountAsync(arrangement => arrangement.IsCurrent)));
        var accounts = await atlas.UseAsync(db => db.Set<MunicipalFinance>()
            .Where(row => row.Year == 2024 && row.Report == Modules.Atlas.Contracts.FinanceReport.Accounts).ToListAsync());
        Assert.Equal(519, Math.Round(1000.0 * accounts.Sum(row => row.OverheadKeur) / accounts.Sum(row => row.Inhabitants)));
        Assert.Equal(11.5, Math.Round(100.0 * accounts.Sum(row => row.OverheadKeur) / accounts.Sum(row => row.ExpenditureKeur), 1));
    }

    [Fact]
    public async Task SecondStart_ImportsNothingAndSaysNothing()
    {
        await using var atlas = await AtlasDatabase.CreateFilledAsync();

        Assert.Empty(await atlas.PrepareAsync());

        Assert.Equal(DataKinds.All.Count, await Count<ImportRecord>(atlas));
    }

    [Fact]
    public async Task Start_WithRowsMissing_SaysSoAndRepairs()
    {
        await using var atlas = await AtlasDatabase.CreateFilledAsync();
        await atlas.UseAsync(db => db.Set<MunicipalFinance>().Where(row => row.Year >= 2024).ExecuteDeleteAsync());

        var said = await atlas.PrepareAsync();

        Assert.Equal(6373, await Count<MunicipalFinance>(atlas));
        Assert.Contains(said, line => line.StartsWith("finance: ", StringComparison.Ordinal) && line.Contains("6,373", StringComparison.Ordinal));
        Assert.Equal(2, said.Count);
        Assert.Empty(await atlas.PrepareAsync());
    }

    [Fact]
    public async Task Start_WithTheLedgerRowMissing_SaysSoAndImportsAgain()
    {
        await using var atlas = await AtlasDatabase.CreateFilledAsync();
        await atlas.UseAsync(db => db.Set<ImportRecord>().Where(record => record.Kind == "adjacency").ExecuteDeleteAsync());
        await atlas.UseAsync(db => db.Set<Adjacency>().Where(row => row.CodeA == "GM0014").ExecuteDeleteAsync());

        var said = await atlas.PrepareAsync();

        Assert.Equal(905, await Count<Adjacency>(atlas));
        Assert.Contains(said, line => line.Contains("not finished", StringComparison.Ordinal));
        Assert.Empty(await atlas.PrepareAsync());
    }

    [Fact]
    public async Task Start_AfterTheUsersOwnImport_LeavesItAlone()
    {
        await using var atlas = await AtlasDatabase.CreateFilledAsync();
        var report = await atlas.ImportAsync(
            "finance",
            "year,report,code,inhabitants,expenditure_keur,income_keur,overhead_keur,salaries_keur,hired_staff_keur,salaries_overhead_keur,"
            + "hired_staff_overhead_keur,paid_to_joint_arrangements_keur\n2027,budget,GM0505,121000,1,2,3,4,5,6,7,8\n");
        Assert.True(report.Imported);

        Assert.Empty(await atlas.PrepareAsync());

        Assert.Equal(6374, await Count<MunicipalFinance>(atlas));
    }

    [Fact]
    public async Task Start_WithANewerShippedFile_ImportsThatFileOnly()
    {
        using var shipped = new ShippedCopy();
        await using var atlas = await AtlasDatabase.CreateAsync(shipped.Root);
        await atlas.PrepareAsync();
        shipped.Change("ict-benchmark.csv", text => text + "2024,cost_per_inhabitant,all,112,EUR,https://example.org/benchmark,made up for a test\n");
        atlas.Clock.Move(TimeSpan.FromDays(1));

        var said = await atlas.PrepareAsync();

        Assert.Equal(47, await Count<BenchmarkFigure>(atlas));
        Assert.Equal("47 benchmark", Assert.Single(said).Split(": ")[1]);
        Assert.Empty(await atlas.PrepareAsync());
    }

    [Theory]
    [InlineData("municipal-finance-iv3.csv", "2017,budget,GM0005,10479", "2017,budget,GM0005,many", "line 3, column inhabitants, \"many\": this is not a whole number")]
    [InlineData("municipalities.csv", "GM0034,Almere", "GM9999,Almere", "line 3, column code, \"GM9999\": this municipality code is not known")]
    [InlineData("municipalities.topojson", "\"arcs\":[[[", "\"arcs\":[[[,", "line 1: this is not valid JSON")]
    public async Task Start_WithAFaultyShippedFile_NamesFileLineAndReasonAndLeavesNothing(string file, string old, string @new, string fault)
    {
        using var shipped = new ShippedCopy();
        shipped.Change(file, text => text.Contains(old, StringComparison.Ordinal) ? text.Replace(old, @new, StringComparison.Ordinal) : throw new InvalidOperationException("The file does not hold that."));
        await using var atlas = await AtlasDatabase.CreateAsync(shipped.Root);

        var exception = await Assert.ThrowsAsync<UnusableSetupException>(atlas.PrepareAsync);

        Assert.Contains(Path.Combine("data", file), exception.Message, StringComparison.Ordinal);
        Assert.Contains(fault, exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, await Count<MunicipalityCode>(atlas));
        Assert.Equal(0, await Count<ImportRecord>(atlas));
    }

    [Fact]
    public async Task Start_WithoutAShippedFile_NamesIt()
    {
        using var shipped = new ShippedCopy();
        File.Delete(Path.Combine(shipped.Root, "data", "arrangements.csv"));
        await using var atlas = await AtlasDatabase.CreateAsync(shipped.Root);

        var exception = await Assert.ThrowsAsync<UnusableSetupException>(atlas.PrepareAsync);

        Assert.Contains("arrangements.csv is missing", exception.Message, StringComparison.Ordinal);
    }

    private static Task<int> Count<T>(AtlasDatabase atlas)
        where T : class => atlas.UseAsync(db => db.Set<T>().CountAsync());

    private sealed class ShippedCopy : IDisposable
    {
        public ShippedCopy()
        {
            Directory.CreateDirectory(Path.Combine(Root, "data"));
            foreach (var kind in DataKinds.All)
            {
                File.Copy(Path.Combine(AtlasDatabase.RepositoryRoot, "data", kind.ShippedFile), Path.Combine(Root, "data", kind.ShippedFile));
            }

            var words = Path.Combine("content", "translations");
            Directory.CreateDirectory(Path.Combine(Root, words));
            File.Copy(Path.Combine(AtlasDatabase.RepositoryRoot, words, "atlas.json"), Path.Combine(Root, words, "atlas.json"));
        }

        public string Root { get; } = Directory.CreateTempSubdirectory("samenspel-data").FullName;

        public void Change(string file, Func<string, string> change)
        {
            var path = Path.Combine(Root, "data", file);
            File.WriteAllText(path, change(File.ReadAllText(path)));
        }

        public void Dispose() => Directory.Delete(Root, recursive: true);
    }
}
