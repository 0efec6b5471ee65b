using System.Text.RegularExpressions;
using Samenspel.Architecture.Tests.Reading;

namespace Samenspel.Architecture.Tests;

/// <summary>The repository builds anywhere: no path of somebody's machine, no host of a package registry.</summary>
public sealed partial class LeakTests
{
    [Fact]
    public void Files_NameNoMachineAndNoRegistry() => Offenders.None(
        "A file names a path of one machine or the host of a registry.",
        Repository.TextFiles().SelectMany(file => Leaks(file, Repository.Read(file))));

    [Fact]
    public void LockFiles_SayNothingOfWhereAPackageWasFetched() => Offenders.None(
        "A lock file says where a package was fetched.",
        Repository.TextFiles().Where(file => file.EndsWith("lock.json", StringComparison.Ordinal)).SelectMany(file => Origins(file, Repository.Read(file))));

    // Put together here, because this file is read by its own rule.
    [Theory]
    [InlineData("see .." + "/shared/notes.md")]
    [InlineData("cd /wo" + "rk/main")]
    [InlineData("/tm" + "p/wt/here")]
    [InlineData("/ro" + "ot/.nuget/packages")]
    [InlineData("/ho" + "me/anna/samenspel")]
    [InlineData("C:\\Us" + "ers\\anna")]
    [InlineData("https://registry." + "npmjs.org/esbuild")]
    [InlineData("https://api.nu" + "get.org/v3/index.json")]
    public void Rule_NoticesALeak(string text) => Assert.NotEmpty(Leaks("a.md", text));

    [Theory]
    [InlineData("https://www.example.nl/work/report.pdf")]
    [InlineData("src/Samenspel.Web and the network/works")]
    [InlineData("/var/lib/samenspel")]
    public void Rule_LeavesOtherPaths(string text) => Assert.Empty(Leaks("a.md", text));

    [Fact]
    public void Rule_NoticesWhereAPackageWasFetched() =>
        Assert.NotEmpty(Origins("package-lock.json", """{ "packages": { "a": { "resolved": "https://example.org/a.tgz" } } }"""));

    private static IEnumerable<string> Leaks(string file, string text) => Leak().Matches(text).Select(match => $"{file}: {match.Value}");

    private static IEnumerable<string> Origins(string file, string text) => Origin().Matches(text).Select(match => $"{file}: {match.Value}");

    [GeneratedRegex(@"\.\./share[d]\b|(?<![\w.])/(wor[k]|tm[p]/wt|roo[t]|hom[e]/\w+)/|\b[A-Z]:\\User[s]\\|registry[.](npmjs|yarnpkg)\b|\bapi[.]nuget\b|\bpkgs[.]dev\b|\bnpm[.]pkg\b|artifac[t]ory", RegexOptions.ExplicitCapture, 20000)]
    private static partial Regex Leak();

    [GeneratedRegex("\"resolved\"\\s*:\\s*\"[a-z+]+:[^\"]*\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Origin();
}
