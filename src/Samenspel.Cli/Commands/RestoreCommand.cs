using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Cli.Databases;
using Samenspel.Cli.Texts;
using Samenspel.Data;
using Samenspel.Data.Backups;
using Samenspel.Data.StartUp;
using Samenspel.Kernel;

namespace Samenspel.Cli.Commands;

/// <summary><c>samenspel restore FILE [--overwrite] [--database …] [--storage …]</c>: puts a backup back, all or nothing.</summary>
internal static class RestoreCommand
{
    public static Command Create(CliStreams streams)
    {
        var file = new Argument<string>("FILE") { Description = CliTexts.Restore_File };
        var overwrite = new Option<bool>("--overwrite") { Description = CliTexts.Restore_Overwrite };
        var database = new Option<string?>("--database") { Description = CliTexts.Database_Description };
        var storage = new Option<string?>("--storage") { Description = CliTexts.Storage_Description };
        var command = new Command("restore", CliTexts.Restore_Description) { file, overwrite, database, storage };
        command.SetAction((parsed, cancellation) => RunAsync(
            parsed.GetValue(file)!, parsed.GetValue(overwrite), parsed.GetValue(database), parsed.GetValue(storage), streams, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        string file, bool overwrite, string? database, string? storage, CliStreams streams, CancellationToken cancellation)
    {
        var folder = StorageFolder.Of(storage, database);
        await using var source = Open(file);
        var outcome = await OpenDatabase.UseAnyAsync(
            database,
            services => new Restoration(
                services.GetRequiredService<SamenspelDb>(),
                services.GetServices<IModelPart>(),
                services.GetRequiredService<IDatabaseContent>(),
                services.GetRequiredService<IDatabaseServer>()).RestoreAsync(source, folder, overwrite, cancellation),
            cancellation);
        if (outcome.TryGet(out var manifest))
        {
            await streams.Out.WriteLineAsync(Wording.Of(
                CliTexts.Restore_Done, manifest.CreatedAt.ToLocalTime(), manifest.Version, manifest.Tables.Count, manifest.Tables.Sum(table => table.Rows), manifest.Files.Count));
            return ExitCodes.Done;
        }

        await streams.Error.WriteLineAsync(CliTexts.Restore_Nothing);
        foreach (var refusal in outcome.Refusals)
        {
            await streams.Error.WriteLineAsync($"  {refusal.Message} [{refusal.Code}]");
        }

        return ExitCodes.BadInput;
    }

    private static FileStream Open(string file)
    {
        try
        {
            return new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableSetupException(Wording.Of(CliTexts.FileNotFound, file), absent);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            throw new UnusableSetupException(Wording.Of(CliTexts.FileUnreadable, file, unreadable.Message), unreadable);
        }
    }
}
