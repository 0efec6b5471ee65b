using System.Text;

namespace Samenspel.Cli.Tests;

/// <summary>One run of the command, in this process.</summary>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    public static Task<CliRun> OfAsync(params string[] args) => WithInputAsync("", args);

    public static async Task<CliRun> WithInputAsync(string input, params string[] args)
    {
        using var standardInput = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var standardOutput = new StringWriter();
        using var standardError = new StringWriter();
        var exitCode = await CliApplication.RunAsync(args, new(standardInput, standardOutput, standardError, Styled: false, Width: 160));
        return new(exitCode, standardOutput.ToString(), standardError.ToString());
    }
}
