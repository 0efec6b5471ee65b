using Samenspel.Architecture.Tests.Reading;

namespace Samenspel.Architecture.Tests;

/// <summary>The root folder is closed: whatever comes in is put on the list on purpose.</summary>
public sealed class RootFolderTests
{
    private static readonly string[] Allowed =
    [
        ".ci", ".editorconfig", ".gitattributes", ".gitignore", "BannedSymbols.txt", "CHANGELOG.md", "CONTRIBUTING.md",
        "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "GOVERNANCE.md", "LICENSE", "README.md", "README.nl.md",
        "SECURITY.md", "Samenspel.slnx", "bench", "content", "data", "docs", "eng", "examples", "global.json", "package-lock.json", "package.json",
        "publiccode.yml", "src", "test", "tests",
    ];

    private static readonly string[] Expected =
    [
        ".ci", "CHANGELOG.md", "CONTRIBUTING.md", "GOVERNANCE.md", "LICENSE", "README.md", "README.nl.md", "SECURITY.md", "docs", "publiccode.yml", "test",
    ];

    [Fact]
    public void Root_HoldsNothingElse() => Offenders.None("The root folder holds something that is not on the list.", Intruders(Repository.RootEntries()));

    [Fact]
    public void Root_HoldsWhatANewcomerLooksFor() => Offenders.None("The root folder lacks a file.", Expected.Except(Repository.RootEntries(), StringComparer.Ordinal));

    [Fact]
    public void Rule_NoticesAnIntruder() => Assert.Equal(["notes.txt"], Intruders(["README.md", "notes.txt", "src"]));

    private static IEnumerable<string> Intruders(IEnumerable<string> entries) => entries.Except(Allowed, StringComparer.Ordinal);
}
