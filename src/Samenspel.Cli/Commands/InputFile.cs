using Samenspel.Cli.Texts;
using Samenspel.Kernel;

namespace Samenspel.Cli.Commands;

/// <summary>Reads the file that a command is given, or standard input for <c>-</c>, and reports what is wrong with it.</summary>
internal static class InputFile
{
    public const string StandardInput = "-";
    private const int FirstPlace = 65_536;

    /// <returns>
    /// At most one byte more than <paramref name="maxBytes"/>, so that the reader can refuse the size; null after an error on
    /// standard error.
    /// </returns>
    public static async Task<byte[]?> ReadAsync(string file, int maxBytes, CliStreams streams, CancellationToken cancellation)
    {
        try
        {
            if (file == StandardInput)
            {
                return await ReadAsync(streams.In, maxBytes, cancellation);
            }

            await using var stream = File.OpenRead(file);
            return await ReadAsync(stream, maxBytes, cancellation);
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            await streams.Error.WriteLineAsync(Wording.Of(CliTexts.FileNotFound, file));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException)
        {
            await streams.Error.WriteLineAsync(Wording.Of(CliTexts.FileUnreadable, file, unreadable.Message));
        }

        return null;
    }

    public static async Task ReportAsync(string file, IReadOnlyList<Refusal> refusals, CliStreams streams)
    {
        var name = file == StandardInput ? CliTexts.StandardInput : file;
        await streams.Error.WriteLineAsync(Wording.Of(CliTexts.Faults, name, refusals.Count));
        foreach (var refusal in refusals)
        {
            await streams.Error.WriteLineAsync($"  {refusal.Field}: {refusal.Message} [{refusal.Code}]");
        }
    }

    private static async Task<byte[]> ReadAsync(Stream stream, int maxBytes, CancellationToken cancellation)
    {
        // A pipe tells no length: the place doubles until it is large enough.
        var bytes = new byte[stream.CanSeek ? (int)Math.Min(stream.Length - stream.Position, maxBytes) + 1 : Math.Min(FirstPlace, maxBytes + 1)];
        var length = 0;
        while (true)
        {
            length += await stream.ReadAtLeastAsync(bytes.AsMemory(length), bytes.Length - length, throwOnEndOfStream: false, cancellation);
            if (length < bytes.Length || length > maxBytes)
            {
                return length == bytes.Length ? bytes : bytes[..length];
            }

            Array.Resize(ref bytes, (int)Math.Min(2L * bytes.Length, maxBytes + 1L));
        }
    }
}
