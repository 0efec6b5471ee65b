using System.Data.Common;
using Samenspel.Cli.Texts;
using Samenspel.Kernel;

namespace Samenspel.Cli.Databases;

/// <summary>Which database a user means with a path or a connection string: its keywords tell.</summary>
/// <param name="IsPostgreSql">A server is named; otherwise it is a file of SQLite.</param>
/// <param name="IsPath">The text is the path of a file and no connection string.</param>
internal sealed record NamedDatabase(bool IsPostgreSql, bool IsPath)
{
    private static readonly string[] ServerWords = ["host", "server"];
    private static readonly string[] FileWords = ["data source", "datasource", "filename"];

    /// <exception cref="UnusableSetupException">It is a connection string that names no server and no file.</exception>
    public static NamedDatabase Of(string text)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        if (equals < 0 || text[..equals].AsSpan().ContainsAny('/', '\\'))
        {
            return new NamedDatabase(IsPostgreSql: false, IsPath: true);
        }

        var settings = new DbConnectionStringBuilder { ConnectionString = text };
        return Names(settings, ServerWords) ? new NamedDatabase(IsPostgreSql: true, IsPath: false)
            : Names(settings, FileWords) ? new NamedDatabase(IsPostgreSql: false, IsPath: false)
            : throw new UnusableSetupException(CliTexts.Database_Unclear);
    }

    private static bool Names(DbConnectionStringBuilder settings, string[] words) =>
        Array.Exists(words, word => settings.TryGetValue(word, out var value) && !string.IsNullOrWhiteSpace(value as string));
}
