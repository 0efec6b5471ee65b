using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Samenspel.Kernel;

namespace Samenspel.Modules.Dossiers.Uploads;

/// <summary>The folder in which files lie that people sent, by identity: nothing of what they call a file becomes part of a path.</summary>
internal sealed class UploadStore
{
    public const int Megabyte = 1024 * 1024;
    public const string LimitSetting = "Uploads:MaxMegabytes";

    /// <summary>The largest form that the server reads, in bytes: the largest file that a setting can allow, with what is sent beside it.</summary>
    public const long MostOfAForm = (MostMegabytes + 1) * Megabyte;

    private const int MostMegabytes = 100;
    private const int StandardMegabytes = 20;

    private const string Unfinished = ".part";
    private readonly string _folder;

    public UploadStore(IConfiguration configuration, IHostEnvironment environment)
    {
        _folder = Path.Combine(Path.GetFullPath(configuration["Storage:Folder"] ?? "storage", environment.ContentRootPath), "uploads");
        MaxSize = Megabyte * ReadLimit(configuration[LimitSetting]);
    }

    /// <summary>The largest file that is taken, in bytes.</summary>
    public int MaxSize { get; }

    /// <summary>Writes a file whole or not at all: under a name of its own first, then moved.</summary>
    public async Task WriteAsync(Guid id, ReadOnlyMemory<byte> content, CancellationToken cancellation)
    {
        var path = PathOf(id);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var unfinished = path + Unfinished;
        try
        {
            await File.WriteAllBytesAsync(unfinished, content, cancellation);
            File.Move(unfinished, path);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    public FileStream Open(Guid id) => new(PathOf(id), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);

    public void Remove(Guid id) => File.Delete(PathOf(id));

    /// <summary>Removes whatever no row refers to: the rest of a write that was cut off.</summary>
    /// <returns>How many files.</returns>
    public int RemoveAllBut(IReadOnlySet<Guid> known)
    {
        var orphans = Directory.Exists(_folder)
            ? Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories)
                .Where(path => !Guid.TryParseExact(Path.GetFileName(path), "N", out var id) || !known.Contains(id)).ToList()
            : [];
        orphans.ForEach(File.Delete);
        return orphans.Count;
    }

    private static int ReadLimit(string? text) =>
        string.IsNullOrWhiteSpace(text) ? StandardMegabytes
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes) && megabytes is >= 1 and <= MostMegabytes ? megabytes
        : throw new UnusableSetupException($"{LimitSetting} is '{text}'; it must be a whole number from 1 to {MostMegabytes}.");

    // The last digits are chance; the first are the moment and would fill one folder a day.
    private string PathOf(Guid id)
    {
        var name = id.ToString("N");
        return Path.Combine(_folder, name[^2..], name[^4..^2], name);
    }
}
