using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Samenspel.Cli.Tests.Share;

/// <summary>The engine's vectors always have four lanes and fuse nothing, so a machine without wide instructions gives the same digits.</summary>
public partial class SameDigitsTests
{
    [Fact]
    public async Task Result_WithoutVectorInstructions_IsTheSameToTheDigit()
    {
        var wide = await RunAsync("1");

        Assert.Contains("kohlberg", wide, StringComparison.Ordinal);
        Assert.Equal(wide, await RunAsync("0"));
    }

    private static async Task<string> RunAsync(string vectors)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(CliApplication).Assembly.Location, "share", "--example", "security-council", "--json", "--check" },
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
