using Samenspel.Architecture.Tests.Reading;

namespace Samenspel.Architecture.Tests;

/// <summary>Names say what something is. A folder does not carry the name of a type in the same assembly.</summary>
public sealed class NameTests
{
    private static readonly string[] EmptyWords = ["Manager", "Helper", "Helpers", "Util", "Utils", "Common", "Extensions", "Base", "Impl", "Dto"];

    [Fact]
    public void Types_AreNotCalledAfterNothing() => Offenders.None(
        "A type's name ends in a word that says nothing.",
        Repository.Projects.SelectMany(project => project.WrittenTypes().Select(type => type.Name).Where(SaysNothing)));

    [Fact]
    public void Files_AreNotCalledAfterNothing() => Offenders.None(
        "A file's or folder's name ends in a word that says nothing.",
        Repository.Source(".cs", ".razor", ".ts").Where(file => file.Split('/').Any(part => SaysNothing(part.Split('.')[0]))));

    [Fact]
    public void Folders_DoNotCarryATypesName() => Offenders.None(
        "A folder carries the name of a type.",
        Repository.Projects.SelectMany(project => Clashes(project.WrittenTypes().Select(type => (type.Namespace!, type.Name)))));

    [Theory]
    [InlineData("MunicipalityManager")]
    [InlineData("StringHelper")]
    [InlineData("Utils")]
    [InlineData("ServiceCollectionExtensions")]
    [InlineData("DossierDto")]
    public void Rule_NoticesAnEmptyWord(string name) => Assert.True(SaysNothing(name));

    [Theory]
    [InlineData("Municipality")]
    [InlineData("Database")]
    [InlineData("Knowledgebase")]
    public void Rule_LeavesAName(string name) => Assert.False(SaysNothing(name));

    [Fact]
    public void Rule_NoticesAFolderWithATypesName() => Assert.Equal(
        ["Bees.OpenHive (type OpenHive)"],
        Clashes([("Bees.OpenHive", "OpenHive"), ("Bees.OpenHive", "OpenHiveHandler"), ("Bees", "Door")]));

    private static bool SaysNothing(string name) => EmptyWords.Any(word => name.Split('`')[0].EndsWith(word, StringComparison.Ordinal));

    private static IEnumerable<string> Clashes(IEnumerable<(string Namespace, string Name)> types)
    {
        var all = types.ToArray();
        var names = all.Select(type => type.Name).ToHashSet(StringComparer.Ordinal);
        return from space in all.Select(type => type.Namespace).Distinct(StringComparer.Ordinal)
               let folder = space.Split('.')[^1]
               where names.Contains(folder)
               select $"{space} (type {folder})";
    }
}
