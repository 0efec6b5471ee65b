using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Samenspel.Cli.Tests.Share;

/// <summary>The engine's vectors always have four lanes, so a machine without wide instructions gives the same digits.</summary>
public partial class SameDigitsTests
{
    [Fact]
    public async Task Result_WithoutVectorInstructions_IsTheSameToTheDigit()
    {
        string[] args = ["share", "--example", "security-council", "--json", "--check"];
        var wide = await RunAsync("1", args);

        Assert.Contains("kohlberg", wide, StringComparison.Ordinal);
        Assert.Equal(wide, await RunAsync("0", args));
    }

    [Theory]
    [InlineData("sobol")]
    [InlineData("montecarlo")]
    public async Task DrawnCase_WithoutVectorInstructions_IsTheSameToTheDigit(string method)
    {
        string[] args = ["businesscase", RepositoryFiles.At("examples/drechtsteden-2004.json"), "--draws", "4096", "--method", method, "--json"];
        var wide = await RunAsync("1", args);

        Assert.Contains("samenspel-uncertain-case-result/1", wide, StringComparison.Ordinal);
        Assert.Equal(wide, await RunAsync("0", args));
    }

    private static async Task<string> RunAsync(string vectors, string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CliApplication).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { ["DOTNET_EnableHWIntrinsic"] = vectors },
        };
        using var process = Process.Start(start)!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return Milliseconds().Replace(text, "");
    }

    [GeneratedRegex("\"milliseconds\": [0-9.]+", RegexOptions.None, 1000)]
    private static partial Regex Milliseconds();
}
