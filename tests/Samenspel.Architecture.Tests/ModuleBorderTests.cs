using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using Samenspel.Architecture.Tests.MadeUp;
using Samenspel.Architecture.Tests.Reading;

namespace Samenspel.Architecture.Tests;

/// <summary>A module shows its contracts, its pages and its door; another module uses the contracts only, and never in a circle.</summary>
public sealed class ModuleBorderTests
{
    private const string Prefix = "Samenspel.Modules.";

    [Fact]
    public void Modules_UseOnlyTheContractsOfAnother() => Offenders.None(
        "A module uses a type of another module that is not in its Contracts.",
        Repository.Modules.SelectMany(module => BeyondContracts(module.Name, ForeignTypes(module))));

    [Fact]
    public void Modules_DoNotKnowEachOtherInACircle() => Offenders.None(
        "Modules know each other in a circle.",
        Circles(Repository.Modules.ToDictionary(
            module => module.Name,
            module => (IReadOnlyCollection<string>)[.. ForeignTypes(module).Select(type => type.Assembly).Where(IsModule).Distinct(StringComparer.Ordinal)],
            StringComparer.Ordinal)));

    [Fact]
    public void Modules_ShowOnlyContractsPagesAndTheDoor() => Offenders.None(
        "A module shows a type that is no contract, page or door: make it internal or move it to Contracts.",
        Repository.Modules.SelectMany(module => ShownTooMuch(module.Name, module.Load().GetExportedTypes().Where(SourceProject.IsWritten))));

    [Fact]
    public void Internals_AreOpenToTestsOnly() => Offenders.None(
        "Only a test project may look inside an assembly.",
        Repository.Projects.SelectMany(project => OpenToOthers(project.Name, project.Load().GetCustomAttributes<InternalsVisibleToAttribute>())));

    [Fact]
    public void Rule_NoticesATypeBehindTheContracts() => Assert.Equal(
        ["Samenspel.Modules.Dossiers uses Samenspel.Modules.Atlas.Domain.Municipality"],
        BeyondContracts("Samenspel.Modules.Dossiers",
        [
            new("Samenspel.Modules.Atlas", "Samenspel.Modules.Atlas.Domain", "Municipality"),
            new("Samenspel.Modules.Atlas", "Samenspel.Modules.Atlas.Contracts", "IAtlas"),
            new("Samenspel.Kernel", "Samenspel.Kernel", "Refusal"),
        ]));

    [Fact]
    public void Rule_NoticesACircle() => Assert.Equal(
        ["A -> B -> C -> A"],
        Circles(new(StringComparer.Ordinal) { ["A"] = ["B"], ["B"] = ["C"], ["C"] = ["A"], ["D"] = ["A"] }));

    [Fact]
    public void Rule_NoticesATypeThatIsShown() => Assert.Equal(
        [typeof(ShownByMistake).FullName],
        ShownTooMuch("Samenspel.Architecture.Tests.MadeUp.Room", [typeof(ShownByMistake), typeof(PageThatAsksTheDatabase)]));

    [Fact]
    public void Rule_NoticesInternalsOpenToANeighbour() => Assert.Equal(
        ["A -> B"],
        OpenToOthers("A", [new InternalsVisibleToAttribute("B"), new InternalsVisibleToAttribute("A.Tests")]));

    private static bool IsModule(string assembly) => assembly.StartsWith(Prefix, StringComparison.Ordinal);

    private static IReadOnlyList<UsedType> ForeignTypes(SourceProject module)
    {
        using var use = new AssemblyUse(module.AssemblyFile);
        return use.ForeignTypes();
    }

    private static IEnumerable<string> BeyondContracts(string module, IEnumerable<UsedType> used) =>
        from type in used
        where IsModule(type.Assembly) && !string.Equals(type.Assembly, module, StringComparison.Ordinal)
        where !$"{type.Namespace}.".StartsWith($"{type.Assembly}.Contracts.", StringComparison.Ordinal)
        select $"{module} uses {type.FullName}";

    private static IEnumerable<string> ShownTooMuch(string module, IEnumerable<Type> shown) =>
        from type in shown
        where !$"{type.Namespace}.".StartsWith($"{module}.Contracts.", StringComparison.Ordinal)
        where !typeof(ComponentBase).IsAssignableFrom(type) && !IsDoor(module, type)
        select type.FullName;

    private static bool IsDoor(string module, Type type) =>
        string.Equals(type.FullName, $"{module}.{module[Prefix.Length..]}Module", StringComparison.Ordinal);

    private static IEnumerable<string> OpenToOthers(string assembly, IEnumerable<InternalsVisibleToAttribute> open) =>
        from friend in open
        where !friend.AssemblyName.EndsWith(".Tests", StringComparison.Ordinal)
        select $"{assembly} -> {friend.AssemblyName}";

    private static IEnumerable<string> Circles(Dictionary<string, IReadOnlyCollection<string>> knows)
    {
        return knows.Keys.SelectMany(start => From(start, [start])).Where(circle => string.Equals(circle[0], circle.Min(StringComparer.Ordinal), StringComparison.Ordinal))
            .Select(circle => string.Join(" -> ", [.. circle, circle[0]]));

        IEnumerable<string[]> From(string at, string[] path) => knows.GetValueOrDefault(at, []).SelectMany(next =>
            string.Equals(next, path[0], StringComparison.Ordinal) ? [path]
            : path.Contains(next, StringComparer.Ordinal) ? []
            : From(next, [.. path, next]));
    }
}
