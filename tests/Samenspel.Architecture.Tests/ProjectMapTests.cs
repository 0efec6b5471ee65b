using Samenspel.Architecture.Tests.Reading;

namespace Samenspel.Architecture.Tests;

/// <summary>Who may know whom: the map of docs/architecture.md.</summary>
public sealed class ProjectMapTests
{
    private const string Everything = "*";
    private static readonly string[] Room = ["Samenspel.Kernel", "Samenspel.Data", "Samenspel.WebKit"];

    // A new project is added here on purpose, with what it may know.
    private static readonly Dictionary<string, string[]> Map = new(StringComparer.Ordinal)
    {
        ["Samenspel.Engine"] = [],
        ["Samenspel.Kernel"] = [],
        ["Samenspel.Data"] = ["Samenspel.Kernel"],
        ["Samenspel.Data.Sqlite"] = ["Samenspel.Data"],
        ["Samenspel.Data.PostgreSql"] = ["Samenspel.Data"],
        ["Samenspel.WebKit"] = ["Samenspel.Kernel"],
        ["Samenspel.Modules.Atlas"] = [.. Room, "Samenspel.Engine"],
        ["Samenspel.Modules.Access"] = [.. Room, "Samenspel.Modules.Atlas"],
        ["Samenspel.Modules.Dossiers"] = [.. Room, "Samenspel.Modules.Access", "Samenspel.Modules.Atlas"],
        ["Samenspel.Modules.BusinessCases"] =
            [.. Room, "Samenspel.Engine", "Samenspel.Modules.Access", "Samenspel.Modules.Atlas", "Samenspel.Modules.Dossiers"],
        ["Samenspel.Modules.CostSharing"] =
            [.. Room, "Samenspel.Engine", "Samenspel.Modules.Access", "Samenspel.Modules.BusinessCases", "Samenspel.Modules.Dossiers"],
        ["Samenspel.Modules.Assessments"] =
            [.. Room, "Samenspel.Engine", "Samenspel.Modules.Access", "Samenspel.Modules.Atlas", "Samenspel.Modules.Dossiers", "Samenspel.Modules.Process"],
        ["Samenspel.Modules.Calendar"] =
            [.. Room, "Samenspel.Modules.Access", "Samenspel.Modules.Atlas", "Samenspel.Modules.Dossiers", "Samenspel.Modules.Process"],
        ["Samenspel.Modules.Monitor"] = [.. Room, "Samenspel.Engine", "Samenspel.Modules.Access", "Samenspel.Modules.Atlas"],
        ["Samenspel.Modules.Partnering"] =
            [.. Room, "Samenspel.Engine", "Samenspel.Modules.Access", "Samenspel.Modules.Atlas", "Samenspel.Modules.BusinessCases", "Samenspel.Modules.Dossiers", "Samenspel.Modules.Monitor"],
        ["Samenspel.Modules.Process"] =
            [.. Room, "Samenspel.Modules.Access", "Samenspel.Modules.Atlas", "Samenspel.Modules.BusinessCases", "Samenspel.Modules.Dossiers"],
        ["Samenspel.Modules.Demonstration"] =
        [
            .. Room, "Samenspel.Modules.Access", "Samenspel.Modules.Assessments", "Samenspel.Modules.Atlas", "Samenspel.Modules.BusinessCases", "Samenspel.Modules.Calendar",
            "Samenspel.Modules.Dossiers", "Samenspel.Modules.Monitor", "Samenspel.Modules.Partnering", "Samenspel.Modules.Process",
        ],
        ["Samenspel.Web"] = [Everything],
        ["Samenspel.Cli"] = [Everything],
    };

    [Fact]
    public void Projects_KnowOnlyWhatTheMapAllows() =>
        Offenders.None("A project refers to one that the map does not allow.", Beyond(Map, Repository.Projects));

    [Fact]
    public void Map_HoldsNoProjectThatIsGone() => Offenders.None(
        "The map names a project that does not exist.",
        Map.Keys.Except(Repository.Projects.Select(project => project.Name), StringComparer.Ordinal));

    [Fact]
    public void Rule_NoticesAReferenceBeyondTheMap() =>
        Assert.Equal(["Samenspel.Engine -> Samenspel.Data"], Beyond(Map, [Project("Samenspel.Engine", "Samenspel.Data")]));

    [Fact]
    public void Rule_NoticesAProjectThatIsNotOnTheMap() =>
        Assert.Equal(["Samenspel.New -> (the project is not on the map)"], Beyond(Map, [Project("Samenspel.New")]));

    [Fact]
    public void Rule_NoticesThatNobodyMayKnowAHost() =>
        Assert.Equal(["Samenspel.WebKit -> Samenspel.Web"], Beyond(Map, [Project("Samenspel.WebKit", "Samenspel.Kernel", "Samenspel.Web")]));

    [Fact]
    public void Rule_LetsAHostKnowEverything() => Assert.Empty(Beyond(Map, [Project("Samenspel.Web", "Samenspel.Engine", "Samenspel.Data.Sqlite")]));

    private static SourceProject Project(string name, params string[] references) => new(name, name, "src/" + name, references);

    private static IEnumerable<string> Beyond(Dictionary<string, string[]> map, IEnumerable<SourceProject> projects) =>
        from project in projects
        let allowed = map.GetValueOrDefault(project.Name)
        from target in allowed is null ? ["(the project is not on the map)"] : allowed.Contains(Everything, StringComparer.Ordinal) ? [] : project.References.Except(allowed, StringComparer.Ordinal)
        select $"{project.Name} -> {target}";
}
