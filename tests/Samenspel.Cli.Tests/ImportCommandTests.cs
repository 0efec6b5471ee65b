namespace Samenspel.Cli.Tests;

/// <summary>What <c>samenspel import</c> does before it has a database; the import itself is tested with the atlas.</summary>
public sealed class ImportCommandTests
{
    private static readonly string File = RepositoryFiles.At("data/adjacency.csv");

    [Theory]
    [InlineData("Server=127.0.0.1;Port=1;Database=samenspel;Username=anna")]
    [InlineData("server = 127.0.0.1; Port=1; Database=samenspel")]
    [InlineData("Port=1;Database=samenspel;HOST=127.0.0.1")]
    public async Task Database_ByAnyNameOfItsServer_IsPostgreSql(string database)
    {
        var run = await CliRun.OfAsync("import", "adjacency", File, "--database", database, "--lang", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("PostgreSQL, 127.0.0.1:1/samenspel", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere/samenspel.db")]
    [InlineData("Data Source=/nowhere/samenspel.db")]
    [InlineData("Filename=/nowhere/samenspel.db")]
    [InlineData("/nowhere/host=a/samenspel.db")]
    public async Task Database_ThatIsAFileThatIsNotThere_IsNamed(string database)
    {
        var run = await CliRun.OfAsync("import", "adjacency", File, "--database", database, "--lang", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(database.Split("Source=")[^1].Split("Filename=")[^1], run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Database=samenspel;Username=anna")]
    [InlineData("Colour=red")]
    [InlineData("Server=")]
    public async Task Database_ThatNamesNeitherServerNorFile_IsRefused(string database)
    {
        var run = await CliRun.OfAsync("import", "adjacency", File, "--database", database, "--lang", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Contains("Data Source", run.Error, StringComparison.Ordinal);
        Assert.Contains("Host", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl", "Beschrijving:|Gebruik:|Opdrachten:|Opties:", "Description:|Usage:|Commands:|Options:|[options]|[command]")]
    [InlineData("en", "Description:|Usage:|Commands:|Options:", "Beschrijving:|Gebruik:")]
    public async Task Help_HasItsHeadingsInTheLanguageThatWasAskedFor(string language, string there, string notThere)
    {
        var run = await CliRun.OfAsync("--help", "--lang", language);

        Assert.Equal(0, run.ExitCode);
        Assert.All(there.Split('|'), word => Assert.Contains(word, run.Out, StringComparison.Ordinal));
        Assert.All(notThere.Split('|'), word => Assert.DoesNotContain(word, run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_OfACommand_IsDutchAsWell()
    {
        var run = await CliRun.OfAsync("import", "-h");

        Assert.Contains("Argumenten:", run.Out, StringComparison.Ordinal);
        Assert.Contains("import <KIND> <FILE> [opties]", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("default:", run.Out, StringComparison.Ordinal);
    }
}
