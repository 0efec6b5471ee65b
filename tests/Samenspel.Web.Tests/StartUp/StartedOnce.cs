using System.Net;

namespace Samenspel.Web.Tests.StartUp;

/// <summary>A first start in an empty folder, visited and stopped with Ctrl+C; the folder is what later starts begin with.</summary>
public sealed class StartedOnce : IAsyncLifetime
{
    internal StorageFolder Storage { get; } = new();

    internal IReadOnlyList<string> Output { get; private set; } = [];

    internal IReadOnlyList<string> Errors { get; private set; } = [];

    internal HttpStatusCode Answer { get; private set; }

    internal int ExitCode { get; private set; }

    public async ValueTask InitializeAsync()
    {
        await using var site = SiteProcess.Start(Storage.Path);
        Answer = await StartTests.AnswerAsync(site);
        Output = site.Output;
        ExitCode = await site.InterruptAsync();
        Errors = site.Errors;
    }

    public ValueTask DisposeAsync()
    {
        Storage.Dispose();
        return ValueTask.CompletedTask;
    }
}
