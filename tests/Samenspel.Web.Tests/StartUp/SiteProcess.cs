using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Samenspel.Web.Tests.StartUp;

/// <summary>
/// The real program as it was built, started as an operator starts it: settings on the command line, and of the environment only
/// what a program needs to run at all. Unless told otherwise it listens on a free port of loopback.
/// </summary>
internal sealed partial class SiteProcess : IAsyncDisposable
{
    private static readonly string[] Needed =
        ["PATH", "HOME", "TMPDIR", "DOTNET_ROOT", "SystemRoot", "SystemDrive", "TEMP", "TMP", "USERPROFILE", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly Process _process;
    private readonly List<string> _output = [];
    private readonly List<string> _errors = [];
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private SiteProcess(string storageFolder, string[] switches, (string Name, string Value)[] settings)
    {
        var start = new ProcessStartInfo { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(Program) };

        // A shell that starts tests in the background lets them ignore Ctrl+C, and a child takes that over.
        start.FileName = OperatingSystem.IsLinux() ? "env" : "dotnet";
        foreach (var argument in OperatingSystem.IsLinux() ? new[] { "--default-signal=INT", "dotnet", Program } : [Program])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var name in switches)
        {
            start.ArgumentList.Add(name);
        }

        foreach (var (name, value) in settings.Append(("Storage:Folder", storageFolder)).Append(("urls", "http://127.0.0.1:0")).DistinctBy(setting => setting.Item1))
        {
            start.ArgumentList.Add($"--{name}={value}");
        }

        foreach (var name in start.Environment.Keys.Except(Needed, StringComparer.OrdinalIgnoreCase).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Note(_output, line.Data);
        _process.ErrorDataReceived += (_, line) => Note(_errors, line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException("The program ended before the site was open."));
    }

    /// <summary>Where the build put the program: beside the test's own folder, under the same configuration.</summary>
    public static string Program { get; } = Path.GetFullPath(
        Path.Combine(AppContext.BaseDirectory, "..", "..", "Samenspel.Web", Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)), "Samenspel.Web.dll"));

    public IReadOnlyList<string> Output => Copy(_output);

    public IReadOnlyList<string> Errors => Copy(_errors);

    /// <summary>Starts it; a setting given here takes the place of the usual one.</summary>
    public static SiteProcess Start(string storageFolder, params (string Name, string Value)[] settings) => StartWith(storageFolder, [], settings);

    /// <summary>Starts it with arguments that are no settings, which go before those.</summary>
    public static SiteProcess StartWith(string storageFolder, string[] switches, params (string Name, string Value)[] settings)
    {
        var site = new SiteProcess(storageFolder, switches, settings);
        site._process.Start();
        site._process.BeginOutputReadLine();
        site._process.BeginErrorReadLine();
        return site;
    }

    /// <summary>Waits until the console says where the site is.</summary>
    public async Task<Uri> AddressAsync()
    {
        try
        {
            return await _address.Task.WaitAsync(Patience);
        }
        catch (Exception failure) when (failure is InvalidOperationException or TimeoutException)
        {
            throw new InvalidOperationException($"{failure.Message}\n{string.Join('\n', [.. Output, .. Errors])}", failure);
        }
    }

    /// <summary>Waits for a line of the console that holds the text.</summary>
    public async Task SaysAsync(string text)
    {
        for (var started = Stopwatch.GetTimestamp(); !Output.Any(line => line.Contains(text, StringComparison.Ordinal)); await Task.Delay(10))
        {
            Assert.True(Stopwatch.GetElapsedTime(started) < Patience && !_process.HasExited, $"No line says '{text}':\n{string.Join('\n', Output)}");
        }
    }

    /// <summary>Sends what Ctrl+C sends and waits for the end.</summary>
    public async Task<int> InterruptAsync()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
        return await EndAsync();
    }

    /// <summary>Ends it as <c>kill -9</c> does: it gets no chance to finish anything.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await EndAsync();
    }

    /// <returns>The exit code.</returns>
    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static string[] Copy(List<string> lines)
    {
        lock (lines)
        {
            return [.. lines];
        }
    }

    private void Note(List<string> lines, string? line)
    {
        if (string.IsNullOrEmpty(line))
        {
            return;
        }

        lock (lines)
        {
            lines.Add(line);
        }

        if (Opened().Match(line) is { Success: true } opened)
        {
            _address.TrySetResult(new Uri(opened.Groups["address"].Value));
        }
    }

    [GeneratedRegex("^Open (?<address>http[^ ]+) in a browser", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Opened();
}
