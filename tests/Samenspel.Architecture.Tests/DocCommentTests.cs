using System.Xml.Linq;
using Microsoft.AspNetCore.Components;
using Samenspel.Architecture.Tests.Reading;

namespace Samenspel.Architecture.Tests;

/// <summary>Every engine type and every contract says what it means, because somebody outside reads it.</summary>
public sealed class DocCommentTests
{
    [Fact]
    public void EngineTypesAndContracts_HaveADocComment() => Offenders.None(
        "A type of the engine or in Contracts has no doc comment.",
        Repository.Projects.SelectMany(project => Undocumented(project.WrittenTypes().Where(type => IsRead(project, type)), Documented(project))));

    [Fact]
    public void Rule_NoticesATypeWithoutADocComment() => Assert.Equal(
        [typeof(Hive.Bee).FullName!],
        Undocumented([typeof(Hive), typeof(Hive.Bee)], [$"T:{typeof(Hive).FullName!.Replace('+', '.')}"]));

    // A component in a .razor file has no place for a doc comment; its parameters have.
    private static bool IsRead(SourceProject project, Type type) => type is { IsNestedPrivate: false } && !typeof(IComponent).IsAssignableFrom(type)
        && (string.Equals(project.Name, "Samenspel.Engine", StringComparison.Ordinal)
            || $"{type.Namespace}.".StartsWith($"{project.Name}.Contracts.", StringComparison.Ordinal));

    private static HashSet<string> Documented(SourceProject project) => File.Exists(project.DocumentationFile)
        ? XDocument.Load(project.DocumentationFile).Descendants("member").Select(member => member.Attribute("name")!.Value).ToHashSet(StringComparer.Ordinal)
        : [];

    private static IEnumerable<string> Undocumented(IEnumerable<Type> types, HashSet<string> documented) =>
        from type in types
        where !documented.Contains($"T:{type.FullName!.Replace('+', '.')}")
        select type.FullName;

    private sealed class Hive
    {
        internal sealed class Bee;
    }
}
