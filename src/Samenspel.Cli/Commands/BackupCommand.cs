using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Cli.Databases;
using Samenspel.Cli.Texts;
using Samenspel.Data;
using Samenspel.Data.Backups;
using Samenspel.Kernel;

namespace Samenspel.Cli.Commands;

/// <summary><c>samenspel backup FILE [--overwrite] [--database …] [--storage …]</c>: all that an installation holds, while it runs.</summary>
internal static class BackupCommand
{
    public static Command Create(CliStreams streams)
    {
        var file = new Argument<string>("FILE") { Description = CliTexts.Backup_File };
        var overwrite = new Option<bool>("--overwrite") { Description = CliTexts.Backup_Overwrite };
        var database = new Option<string?>("--database") { Description = CliTexts.Database_Description };
        var storage = new Option<string?>("--storage") { Description = CliTexts.Storage_Description };
        var command = new Command("backup", CliTexts.Backup_Description) { file, overwrite, database, storage };
        command.SetAction((parsed, cancellation) => RunAsync(
            Path.GetFullPath(parsed.GetValue(file)!), parsed.GetValue(overwrite), parsed.GetValue(database), parsed.GetValue(storage), streams, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        string file, bool overwrite, string? database, string? storage, CliStreams streams, CancellationToken cancellation)
    {
        var folder = StorageFolder.Of(storage, database);
        if (file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            await streams.Error.WriteLineAsync(Wording.Of(CliTexts.Backup_InsideStorage, folder));
            return ExitCodes.BadInput;
        }

        if (!overwrite && File.Exists(file))
        {
            await streams.Error.WriteLineAsync(Wording.Of(CliTexts.Backup_Exists, file));
            return ExitCodes.BadInput;
        }

        var outcome = await OpenDatabase.UseAsync(database, services => WriteAsync(file, folder, services, cancellation), cancellation);
        if (outcome.TryGet(out var manifest))
        {
            await streams.Out.WriteLineAsync(Wording.Of(
                CliTexts.Backup_Done, file, manifest.Tables.Count, manifest.Tables.Sum(table => table.Rows), manifest.Files.Count, new FileInfo(file).Length / 1_000_000m));
            return ExitCodes.Done;
        }

        await InputFile.ReportAsync(file, outcome.Refusals, streams);
        return ExitCodes.BadInput;
    }

    // Under another name until it is whole, so that what carries the name can be relied on; readable by its owner only, because it holds keys.
    private static async Task<Outcome<BackupManifest>> WriteAsync(string file, string folder, IServiceProvider services, CancellationToken cancellation)
    {
        var part = file + ".part";
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.ReadWrite, Share = FileShare.None };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            var writer = new BackupWriter(
                services.GetRequiredService<SamenspelDb>(), services.GetRequiredService<IDatabaseContent>(), services.GetRequiredService<TimeProvider>());
            Outcome<BackupManifest> outcome;
            await using (var target = new FileStream(part, options))
            {
                outcome = await writer.WriteAsync(target, folder, cancellation);
                target.Flush(flushToDisk: true);
            }

            if (outcome.TryGet(out _))
            {
                File.Move(part, file, overwrite: true);
            }

            return outcome;
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            throw new UnusableSetupException(Wording.Of(CliTexts.Backup_Unwritable, file, unwritable.Message), unwritable);
        }
        finally
        {
            if (File.Exists(part))
            {
                File.Delete(part);
            }
        }
    }
}
