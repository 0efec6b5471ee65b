using System.Diagnostics;

namespace Samenspel.Web.Tests.StartUp;

/// <summary>One run of the command <c>samenspel</c> as it was built, in English.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    private static readonly string Program = SiteProcess.Program.Replace("Samenspel.Web", "Samenspel.Cli", StringComparison.Ordinal)
        .Replace("Samenspel.Cli.dll", "samenspel.dll", StringComparison.Ordinal);

    public static async Task<CommandRun> OfAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in arguments.Prepend(Program).Append("--lang").Append("en"))
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var complained = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new CommandRun(process.ExitCode, await said, await complained);
    }
}
